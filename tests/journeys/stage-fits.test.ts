import { once } from 'node:events'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALL_SCENES } from '../../src/domain/conversation/scene.ts'
import { furtherScenes } from '../../src/domain/conversation/workshop.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { createApp } from '../../src/web/app.ts'
import { useDatabase } from '../support/database/database.ts'
import { browserIsHere, launchBrowser } from '../support/people/browser.ts'
import { freePort } from '../support/servers/free-port.ts'
import { closedOffice } from '../support/stories/closed-office.ts'
import { CROWDED, crowdedWorkshop } from '../support/stories/crowded-workshop.ts'
import { PASSWORD } from '../support/stories/office.ts'
import { exampleReport } from '../support/stories/reports.ts'

const database = useDatabase()

/** The projectors and laptops of meeting rooms: the last is a laptop of 1366 by 768 with the bars of its browser. */
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1366, height: 650 },
]

describe.runIf(browserIsHere())('on a projector', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  test('every scene fits the screen, whatever the groups and the texts, in letters that can be read', {
    timeout: 240_000,
  }, async () => {
    const { acts, scan } = await closedOffice(database.current, { sheets: {} })
    let shown: Report = exampleReport()
    const port = await freePort()
    const baseUrl = `http://127.0.0.1:${port}`
    const server = createApp({
      ...acts,
      baseUrl,
      getReport: async () => shown,
      getDossier: async () => crowdedWorkshop(shown).dossier,
      getWorkshop: async () => crowdedWorkshop(shown).workshop,
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    const page = await signedIn(browser, baseUrl)
    const faults: string[] = []
    for (const [name, report] of Object.entries(CROWDED)) {
      shown = report
      for (const place of [
        'welcome',
        ...ALL_SCENES.map((scene) => `topics/F6/${scene}`),
        ...setScenes(report),
        'closing',
      ]) {
        await page.goto(`${scan}/workshop/${place}`)
        for (const screen of SCREENS) {
          await page.setViewportSize(screen)
          const fault = await page.evaluate<string>(faultOn(Math.max(18, 0.026 * screen.height)))
          if (fault !== '') faults.push(`${name}, ${place}, ${screen.width} x ${screen.height}: ${fault}`)
          if (process.env.PICTURES && fault)
            await page.screenshot({
              path: `${process.env.PICTURES}/${name}-${place.replaceAll('/', '-')}-${screen.width}.png`,
            })
        }
      }
    }
    await new Promise((closed) => server.close(closed))
    expect(faults).toEqual([])
  })
})

const signedIn = async (browser: Browser, baseURL: string): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'nl-NL', baseURL })).newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill('gesprek@roc.example')
  await page.getByLabel('Wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('heading', { name: 'Scans' }).waitFor()
  return page
}

/** The scenes of the further sets, if the report has any. */
const setScenes = (report: Report): readonly string[] =>
  furtherScenes(report).map(({ set, scene }) => `sets/${set}/${scene}`)

/** How far the page is too high or too wide, and which of its texts is too small or cut off; empty if all is well. */
const faultOn = (smallest: number): string => `(() => {
  const { scrollHeight, scrollWidth } = document.documentElement
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const small = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (textContent.trim() === '' || parentElement.closest('.unseen, .zero, .skip, option, script, [hidden]')) continue
    if (parseFloat(getComputedStyle(parentElement).fontSize) < ${smallest} - 0.01) small.push(textContent.trim())
  }
  return [
    scrollHeight > innerHeight ? (scrollHeight - innerHeight) + ' px too high' : '',
    scrollWidth > innerWidth ? (scrollWidth - innerWidth) + ' px too wide' : '',
    ...small.map((text) => 'small: ' + text),
  ].filter(Boolean).join('; ')
})()`
