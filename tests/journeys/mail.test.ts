import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { browserIsHere, launchBrowser, type Visit, visit } from '../support/people/browser.ts'
import { signInOn } from '../support/people/in-a-browser.ts'
import { openPostOffice, type TestPostOffice } from '../support/servers/post-office.ts'
import { runApp } from '../support/servers/running-app.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { addressesOf, linkIn, teachers } from '../support/stories/mailing-scan.ts'
import { institutionWithPeople } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const PHONE = { width: 360, height: 740 }

describe.runIf(browserIsHere())('in a browser', () => {
  let office: TestPostOffice
  let running: Awaited<ReturnType<typeof runApp>>
  let browser: Browser
  let visits: Visit[]

  beforeEach(async () => {
    office = await openPostOffice()
    running = await runApp({ SMTP_URL: office.url, MAIL_FROM: 'scan@mail.example', MAIL_PER_MINUTE: '100000' })
    browser = await launchBrowser()
    visits = []
  })
  afterEach(async () => {
    await browser.close()
    await running.remove()
    await office.close()
  })

  const arrive = async (options = {}): Promise<Page> => {
    const { baseUrl } = running.composed
    const arrived = await visit(browser, baseUrl, { baseURL: baseUrl, ...options })
    visits.push(arrived)
    return arrived.page
  }

  const openScan = async () => {
    const institutionId = await institutionWithPeople(running.composed)
    const closesAt = lastMinuteOf(addDays(dayOf(new Date()), 21))
    const scanId = await running.composed.draftScan(
      operatorIn(institutionId),
      exampleSettings({ title: 'Najaar', closesAt }),
    )
    await running.composed.launchScan(operatorIn(institutionId), scanId, launchChecks)
  }

  const signIn = async (page: Page) => {
    await signInOn(page, 'gesprek@roc.example')
    await page.getByRole('link', { name: 'Najaar' }).click()
  }

  /** Reloads the page until all mails are sent. */
  const allSent = async (page: Page) => {
    await page.getByText('De mails gaan nu op weg.').waitFor()
    await waitUntil(async () => {
      await page.reload()
      return page.getByText('Het versturen is klaar.').isVisible()
    })
  }

  test('addresses are pasted and mailed, a respondent answers, others get a reminder, and one opts out', {
    timeout: 240_000,
  }, async () => {
    await openScan()
    const page = await arrive()
    await signIn(page)
    await page.getByRole('link', { name: 'Uitnodigen per mail' }).click()
    await page.getByRole('link', { name: 'Adressen inladen' }).click()
    await page.getByLabel('Plak de adressen').fill(teachers(6).join('\n'))
    await page.getByLabel('Groep').selectOption({ label: 'Docenten' })
    await page.getByRole('button', { name: 'Lees de lijst' }).click()
    await page.getByRole('button', { name: 'Alleen bewaren' }).click()
    await page.getByRole('link', { name: 'Verder: de mail schrijven' }).click()

    await page.getByLabel('Jouw woorden').fill('Beste collega,\n\nDoe je mee? Koffie na afloop.')
    await page.getByRole('button', { name: 'Bewaar en bekijk de mail' }).click()
    await page.frameLocator('iframe').getByText('Koffie na afloop.').waitFor()
    await page.getByRole('button', { name: 'Stuur een proefmail aan mij' }).click()
    await page.getByText('De proefmail is verstuurd.').waitFor()
    expect(office.to('gesprek@roc.example')[0]?.text).toContain('Koffie na afloop.')
    expect(office.mails).toHaveLength(1)

    await page.getByRole('link', { name: 'Verder naar het versturen' }).click()
    await page.getByText('Deze mail gaat naar 6 mensen.').waitFor()
    await page.getByRole('button', { name: 'Verstuur aan 6 mensen' }).click()
    await allSent(page)
    expect(addressesOf(office.mails.slice(1))).toEqual(teachers(6))

    await answer(await arrive({ viewport: PHONE }), mailedLink('docent0@roc.example'))
    const leaver = await arrive({ javaScriptEnabled: false, viewport: PHONE })
    await leaver.goto(`${mailedLink('docent1@roc.example')}/opt-out`)
    await leaver.getByRole('button', { name: 'Stuur mij geen mail meer' }).click()
    await leaver.getByRole('heading', { name: 'Je krijgt geen mail meer' }).waitFor()

    await page.getByRole('link', { name: 'Uitnodigen per mail' }).click()
    await page.getByRole('link', { name: 'Herinnering schrijven' }).click()
    await page.getByRole('button', { name: 'Bewaar en bekijk de mail' }).click()
    await page.getByRole('link', { name: 'Verder naar het versturen' }).click()
    await page.getByRole('button', { name: 'Verstuur aan 4 mensen' }).click()
    await allSent(page)
    expect(addressesOf(office.mails.slice(7))).toEqual(teachers(6).slice(2))
    await page.getByRole('link', { name: 'Uitnodigen per mail' }).click()
    await page.getByRole('row', { name: /Herinnering.*klaar.*4 van 4 verstuurd/ }).waitFor()

    const optOut = await arrive()
    await optOut.goto(`${mailedLink('docent2@roc.example')}/opt-out`)
    await optOut.goto('/example-link')
    await answer(optOut, mailedLink('docent3@roc.example'))
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  const mailedLink = (address: string): string => linkIn(office.to(address).at(-1) ?? { text: '' })
})

/** Answers all six factors and sends. */
const answer = async (page: Page, link: string): Promise<void> => {
  await page.goto(link)
  await page.getByText('Deze link is van jou alleen').waitFor()
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let number = 1; number <= 6; number++) {
    for (const group of [/Hoe is het nu/, /over twee jaar/]) {
      await page.getByRole('group', { name: group }).getByRole('radio', { name: 'Verankerd' }).check()
    }
    await page.locator('main form button').first().click()
  }
  await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
  await page.getByRole('heading', { name: 'Bedankt voor je antwoorden' }).waitFor()
}
