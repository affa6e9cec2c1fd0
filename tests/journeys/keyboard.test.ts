import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { blockOn, browserIsHere, launchBrowser } from '../support/people/browser.ts'
import { focusedOn, pressAndGo, tabTo } from '../support/people/keyboard.ts'
import { runApp } from '../support/servers/running-app.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople, PASSWORD } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const TIME = { timeout: 120_000 }

describe.runIf(browserIsHere())('with only a keyboard', () => {
  let running: Awaited<ReturnType<typeof runApp>>
  let browser: Browser
  let boardCode = ''

  beforeAll(async () => {
    running = await runApp()
    browser = await launchBrowser()
    const acts = running.composed
    const institutionId = await institutionWithPeople(acts)
    const scanId = await acts.draftScan(
      operatorIn(institutionId),
      exampleSettings({ closesAt: lastMinuteOf(addDays(dayOf(acts.now()), 28)) }),
    )
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    boardCode = (await acts.getScan(institutionId, scanId)).groups.find(({ key }) => key === 'board')?.code ?? ''
  })
  afterAll(async () => {
    await browser.close()
    await running.remove()
  })

  /** Opens a page without scripts, so that only the page itself can move the focus. */
  const arrive = async (path: string): Promise<Page> => {
    const context = await browser.newContext({ baseURL: running.composed.baseUrl })
    const page = await context.newPage()
    await blockOn(page, ['*.js'])
    await page.goto(path)
    return page
  }

  /** The summary of faults gets the focus first, and its links lead to the fields. */
  const correctsAt = async (page: Page, problem: string, field: string) => {
    expect(await page.title()).toMatch(/^Fout: /)
    expect(await focusedOn(page)).toMatchObject({ isSummaryOfErrors: true, visible: true })
    expect(await tabTo(page, problem)).toEqual([problem])
    await page.keyboard.press('Enter')
    expect(await page.evaluate('location.hash')).toBe(`#${field}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    expect((await focusedOn(page)).id).toBe(field)
  }

  test('a respondent answers, corrects a mistake, changes the language halfway, and sends', TIME, async () => {
    const page = await arrive(`/s/${boardCode}`)
    const tick = 'Ik begrijp dat anderen mijn antwoorden misschien herkennen.'
    expect(await tabTo(page, 'Begin')).toEqual([
      'Ga naar de inhoud',
      'English',
      'Alles wat we beloven',
      'Privacyverklaring',
      tick,
      'Begin',
    ])
    await pressAndGo(page, 'Enter')
    await correctsAt(page, 'Zet het vinkje als je wilt meedoen.', 'onRecord')
    await page.keyboard.press('Space')
    await tabTo(page, 'Begin')
    await pressAndGo(page, 'Enter')

    expect(await tabTo(page, 'Volgende')).toEqual([
      'Ga naar de inhoud',
      'English',
      expect.stringMatching(/^Startend Het programma/),
      'Startend',
      'Lees de drie niveaus nog eens',
      'Wil je iets toelichten?',
      'Volgende',
    ])
    await pressAndGo(page, 'Enter')
    await correctsAt(page, 'Kies hoe het nu is.', 'current')

    await page.goto(`/s/${boardCode}/factors/1`)
    await answerHere(page, 'Volgende')
    await page.keyboard.press('Tab')
    await page.goto(`/s/${boardCode}/factors/1`)
    await tabTo(page, 'English')
    await pressAndGo(page, 'Enter')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('input:checked').evaluateAll((all) => all.map((each) => each.id))).toHaveLength(2)
    for (let number = 2; number <= 6; number++) {
      await page.goto(`/s/${boardCode}/factors/${number}`)
      await answerHere(page, number === 6 ? 'To the overview' : 'Next')
    }
    await tabTo(page, 'Send my answers')
    await pressAndGo(page, 'Enter')
    expect(await page.locator('h1').textContent()).toBe('Thank you for your answers')
  })

  test('a board member signs in and drafts a scan, and corrects a mistake on the way', TIME, async () => {
    const page = await arrive('/sign-in')
    await tabTo(page, 'E-mailadres')
    await page.keyboard.type('bestuur@roc.example')
    await tabTo(page, 'Wachtwoord')
    await page.keyboard.type(PASSWORD)
    await pressAndGo(page, 'Enter')
    expect(await tabTo(page, 'Nieuwe scan')).toEqual([
      'Ga naar de inhoud',
      'Bruggenscan',
      'English',
      'bestuur · bestuur',
      'Uitloggen',
      'Scans',
      'Wie doet wat bij ons',
      'Vragenlijsten',
      'Wie doet mee',
      'Nieuwe scan',
    ])
    await pressAndGo(page, 'Enter')

    await tabTo(page, 'Naam van de scan')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await tabTo(page, 'Bewaren')
    await pressAndGo(page, 'Enter')
    await correctsAt(page, 'Geef de scan een naam van hooguit 120 tekens.', 'title')
    await page.keyboard.type('Met het toetsenbord')
    await tabTo(page, 'Bewaren')
    await pressAndGo(page, 'Enter')
    expect(await page.locator('h1').textContent()).toBe('Met het toetsenbord')
  })

  test('a facilitator adds a working title with its work, and corrects a mistake on the way', TIME, async () => {
    const page = await arrive('/sign-in')
    await tabTo(page, 'E-mailadres')
    await page.keyboard.type('gesprek@roc.example')
    await tabTo(page, 'Wachtwoord')
    await page.keyboard.type(PASSWORD)
    await pressAndGo(page, 'Enter')
    await tabTo(page, 'Wie doet wat bij ons')
    await pressAndGo(page, 'Enter')
    await tabTo(page, 'Functietitel toevoegen')
    await pressAndGo(page, 'Enter')

    await tabTo(page, 'Bewaren')
    await pressAndGo(page, 'Enter')
    await correctsAt(page, 'Vul een functietitel in.', 'workingTitle')
    await page.keyboard.type('ICT-coach')
    await tabTo(page, 'raad geven over de didactiek van ict')
    await page.keyboard.press('Space')
    await tabTo(page, /^Aanstelling, mensen en uren/)
    await page.keyboard.press('Enter')
    await tabTo(page, 'Aantal mensen')
    await page.keyboard.type('4')
    await tabTo(page, 'Bewaren')
    await pressAndGo(page, 'Enter')
    await tabTo(page, /^ICT-coach/)
    await pressAndGo(page, 'Enter')
    const ticked = page.locator('input[type=checkbox]:checked')
    expect(await ticked.evaluateAll((all) => all.map((each) => each.getAttribute('value')))).toEqual(['O1'])
    expect(await page.locator('#people').getAttribute('value')).toBe('4')
  })
})

/** Chooses the third level for now and the second for the wish. */
const answerHere = async (page: Page, go: string) => {
  await tabTo(page, /^(Startend|Starting) ./)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, /^(Startend|Starting)$/)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, go)
  await pressAndGo(page, 'Enter')
}
