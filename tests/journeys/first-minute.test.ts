import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { browserIsHere } from '../support/people/browser.ts'
import { useBrowser } from '../support/people/in-a-browser.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const TIME = { timeout: 120_000 }

/** A phone in the middle of what people have. */
const PHONE = { viewport: { width: 390, height: 844 } }

describe.runIf(browserIsHere())('the first minute on a phone', () => {
  const site = useBrowser()
  let codes: Readonly<Record<string, string>> = {}

  beforeAll(async () => {
    const { acts } = site
    const institutionId = await institutionWithPeople(acts)
    const closesAt = lastMinuteOf(addDays(dayOf(acts.now()), 28))
    const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ closesAt }))
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    const { groups } = await acts.getScan(institutionId, scanId)
    codes = Object.fromEntries(groups.map(({ key, code }) => [key, code]))
  })

  /** Opens a page of the questionnaire, once its typeface has come. */
  const openOn = async (page: Page, path: string) => {
    await page.goto(path)
    await page.evaluate('document.fonts.ready')
    await page.reload()
    expect(await page.evaluate(`document.fonts.check('18px "Source Sans 3"')`)).toBe(true)
  }

  const heightOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollHeight')
  const bottomOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).first().boundingBox()
    return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)
  }

  test.each(LANGUAGES)('a protected group begins without scrolling, in %s', TIME, async (language) => {
    for (const group of ['coaches', 'teachers']) {
      const page = await site.arrive({ ...PHONE, javaScriptEnabled: true })
      await openOn(page, `/s/${codes[group]}?lang=${language}`)
      expect(await bottomOf(page, '.begin button')).toBeLessThanOrEqual(844)
      expect(await heightOf(page)).toBeLessThanOrEqual(1900)
      await page.locator('.to-read a').first().click()
      expect(await page.evaluate('location.hash')).toBe('#who-sees-what')
      const top = (await page.locator('#who-sees-what').boundingBox())?.y ?? Number.NaN
      expect(top).toBeGreaterThan(-1)
      expect(top).toBeLessThan(422)
    }
  })

  test.each(LANGUAGES)('a notice leaves the button within the first screen, in %s', TIME, async (language) => {
    const page = await site.arrive(PHONE)
    for (const notice of ['lost', 'replaced']) {
      await openOn(page, `/s/${codes.coaches}?lang=${language}&${notice}`)
      expect(await page.locator('.notice').count()).toBe(1)
      expect(await bottomOf(page, '.begin button')).toBeLessThanOrEqual(844)
      expect(await heightOf(page)).toBeLessThanOrEqual(1920)
    }
  })

  test('a group on the record ticks before it begins, on a page that is no longer', TIME, async () => {
    const page = await site.arrive(PHONE)
    await openOn(page, `/s/${codes.board}`)
    expect(await bottomOf(page, '#onRecord')).toBeLessThan(await bottomOf(page, '.begin button'))
    expect(await heightOf(page)).toBeLessThanOrEqual(1900)
  })

  test('a whole sheet takes twenty taps, and shows in full what is chosen, without scripts', TIME, async () => {
    const page = await site.arrive({ ...PHONE, javaScriptEnabled: false })
    let taps = 0
    const tap = async (selector: string) => {
      await page.locator(selector).first().click()
      taps++
    }
    await page.goto(`/s/${codes.teachers}`)
    await tap('.begin button')
    for (let number = 1; number <= 6; number++) {
      expect(await textsOf(page, 'desired')).toEqual([])
      await tap('#current-2')
      await tap('#desired-3')
      const [wished] = await textsOf(page, 'desired')
      expect(wished).toBe(await page.locator('label:has(#current-3) .text').textContent())
      await tap('main form button')
    }
    const anchored =
      'De opdrachtgever, de mediacoaches en de andere betrokkenen kennen de onderwijsdoelen door en door.'
    const first = page.locator('.sheet > li').first()
    expect(await first.textContent()).toContain('De onderwijsdoelen geven het programma voor een deel richting.')
    expect(await first.textContent()).toContain(anchored)
    await tap('main form button')
    expect(await page.locator('h1').textContent()).toBe('Bedankt voor je antwoorden')
    expect(taps).toBe(20)
  })

  test('the texts of the other levels of the wish unfold without a script', TIME, async () => {
    const page = await site.arrive({ ...PHONE, javaScriptEnabled: false })
    await page.goto(`/s/${codes.teachers}`)
    await page.locator('.begin button').click()
    const texts = page.locator('.reread dd')
    expect(await texts.filter({ visible: true }).count()).toBe(0)
    await page.locator('.reread summary').click()
    expect(await texts.filter({ visible: true }).allTextContents()).toEqual(
      await page.locator('.full .text').allTextContents(),
    )
  })
})

/** The texts of levels that are visible in the cards of a question. */
const textsOf = (page: Page, field: string): Promise<string[]> =>
  page.locator(`.card:has([name="${field}"]) .text`).filter({ visible: true }).allTextContents()
