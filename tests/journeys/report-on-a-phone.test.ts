import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { operatorIn } from '../../src/domain/account/actor.ts'
import type { InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { browserIsHere } from '../support/people/browser.ts'
import { signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { sentSheets } from '../support/people/respondent.ts'
import { answerAndClose, FAR_APART } from '../support/stories/closed-scan.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const TIME = { timeout: 240_000 }
const PHONE = { viewport: { width: 360, height: 740 } }

describe.runIf(browserIsHere())('the report on a phone', () => {
  const site = useBrowser()
  let institutionId: InstitutionId
  let scanId: ScanId

  beforeAll(async () => {
    const { acts } = site
    institutionId = (await institutionWithPeople(acts)) as InstitutionId
    scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings())
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    await sentSheets({ acts, institutionId, scanId }, 'teachers', 9, { current: 2, desired: 3, remark: 'Kort.' })
    await answerAndClose({ acts, institutionId, scanId }, FAR_APART)
  })

  const openAs = async (email: string, options = {}): Promise<Page> => {
    const page = await site.arrive({ ...PHONE, ...options })
    await signInOn(page, email)
    await page.goto(`/scans/${scanId}/report`)
    return page
  }

  test('every answer is in sight without sideways scrolling, in letters that can be read', TIME, async () => {
    const page = await openAs('bestuur@roc.example', { javaScriptEnabled: false })
    const figures = page.getByRole('img')
    expect(await figures.count()).toBe(7)
    for (const figure of await figures.all()) {
      const box = await figure.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    }
    expect(await page.evaluate<number>(SMALLEST_LETTERS)).toBeGreaterThanOrEqual(11)
    const said = await figures.nth(1).textContent()
    for (const count of ['2 van 2', '3 van 3', '10 van 10']) expect(said).toContain(count)
  })

  test('the contents lead to every part, and every part leads back', TIME, async () => {
    const page = await openAs('bestuur@roc.example', { javaScriptEnabled: false })
    await page.getByText('Op deze pagina').click()
    const parts = page.locator('.contents a')
    const headings = await page.locator('section > h2[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`))
    expect(await parts.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual(headings)
    await parts.filter({ hasText: 'Tijd en middelen' }).click()
    expect(await isInView(page, '#F6')).toBe(true)
    await page.locator('.factor .up a').last().click()
    expect(await isInView(page, '#contents')).toBe(true)
  })

  test('remarks that wait are announced before the PDF is made, with a link for who decides', TIME, async () => {
    const facilitator = await openAs('gesprek@roc.example')
    const notice = facilitator.locator('.notice').first()
    expect(await notice.textContent()).toContain('Over 54 toelichtingen is nog niet beslist.')
    expect(await isInView(facilitator, '.notice')).toBe(true)
    await notice.getByRole('link').click()
    expect(facilitator.url()).toMatch(/\/remarks$/)
    const board = await openAs('bestuur@roc.example')
    expect(await board.locator('.notice').getByRole('link').count()).toBe(0)
  })

  test('the titles beside the chart do not touch each other, nor do the marks of a row', TIME, async () => {
    const page = await openAs('bestuur@roc.example')
    await page.locator('figure.overview canvas').waitFor()
    const rows = await page.evaluate<number>(CHART_ROW)
    // The longest title takes three lines of 20 pixels; three marks of 20 pixels stand under each other.
    expect(rows).toBeGreaterThanOrEqual(3 * 22 + 12 - 1)
  })

  test('on paper the page is the report alone, with the drawings for a wide page', TIME, async () => {
    const page = await openAs('bestuur@roc.example')
    await page.locator('figure.overview canvas').waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.top', '.contents', '.up', '.take', '.actions', 'canvas', '.narrow-drawing svg']) {
      expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0)
    }
    expect(await page.locator('.wide-drawing svg').filter({ visible: true }).count()).toBe(7)
  })
})

/** The size on screen of the smallest letters in the drawings that are shown. */
const SMALLEST_LETTERS = `Math.min(
  ...[...document.querySelectorAll('.drawing')].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
    const shown = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))
    return [...svg.querySelectorAll('text')].map((text) => shown * Number(text.getAttribute('font-size')))
  }),
)`

/** The height of a row of the chart, in pixels. */
const CHART_ROW = `(() => {
  const { scales } = Chart.getChart(document.querySelector('figure.overview canvas'))
  return scales.y.getPixelForValue(1) - scales.y.getPixelForValue(0)
})()`

const isInView = async (page: Page, selector: string): Promise<boolean> => {
  const box = await page.locator(selector).first().boundingBox()
  return box !== null && box.y > -1 && box.y < 740
}
