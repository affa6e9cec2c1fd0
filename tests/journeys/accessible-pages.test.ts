import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Language } from '../../src/domain/scan/rubric.ts'
import { barriersOn, browserIsHere, COLOUR_RULES, launchBrowser } from '../support/people/browser.ts'
import { htmlFaults } from '../support/readers/html-faults.ts'
import { runApp } from '../support/servers/running-app.ts'
import { TEST_SECRET } from '../support/servers/test-secret.ts'
import { boxFaults, giveRoom, headFaults, namelessControls } from '../tour/faults-on.ts'
import { foreignWords } from '../tour/foreign-words.ts'
import { SPOKEN_AT, spokenOn } from '../tour/spoken.ts'
import type { Stop } from '../tour/stop.ts'
import { stops } from '../tour/stops.ts'
import { NO_FEDERATION, type Story, tellStory } from '../tour/story.ts'
import { type Look, look, type Visited, type Visitors, visitorsOf } from '../tour/visit-stop.ts'

/** Several minutes, and many when others keep the processor busy. */
const TIME = { timeout: 2_400_000 }

describe.runIf(browserIsHere())('every page in every state is accessible', () => {
  let running: Awaited<ReturnType<typeof runApp>>
  let browser: Browser
  let story: Story
  let visitors: Visitors

  beforeAll(async () => {
    running = await runApp({ SECOND_FACTOR: 'required', SESSION_SECRET: TEST_SECRET, ...NO_FEDERATION })
    browser = await launchBrowser()
    story = await tellStory(running.composed)
    visitors = await visitorsOf(browser, story)
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await running.remove()
  })

  /** The faults at each stop, after the name of the stop. */
  const faultsAt = async (
    language: Language,
    options: Look,
    faultsOf: (visited: Visited, stop: Stop) => Promise<readonly string[]>,
  ): Promise<readonly string[]> => {
    const { visit, leave } = look(browser, story, visitors, language, options)
    const faults: string[] = []
    for (const stop of stops) {
      const found = await faultsOf(await visit(stop), stop)
      faults.push(...found.map((fault) => `${stop.name}: ${fault}`))
    }
    await leave()
    return faults
  }

  /** Axe runs only on pages with a script, since the look without scripts runs it on every page. */
  test.concurrent('on a desktop screen, with scripts, in Dutch', TIME, async ({ expect }) => {
    const faults = await faultsAt(
      'nl',
      { viewport: { width: 1280, height: 800 } },
      async ({ page, trespasses }, { wrong = false }) => [
        ...trespasses,
        ...(await headFaults(page, 'nl', wrong)),
        ...(await namelessControls(page)),
        ...(await foreignWords(page, 'nl', story)),
        ...(await boxFaults(page)),
        ...((await page.locator('script').count()) > 0 ? await barriersOn(page) : []),
      ],
    )
    expect(faults).toEqual([])
  })

  test.concurrent(
    'with a screen reader, which announces the questionnaire and the main forms as intended',
    TIME,
    async ({ expect }) => {
      const { visit, leave } = look(browser, story, visitors, 'nl')
      const spoken: Record<string, readonly string[]> = {}
      for (const stop of stops.filter(({ name }) => name in SPOKEN_AT)) {
        spoken[stop.name] = await spokenOn((await visit(stop)).page)
      }
      await leave()
      expect(spoken).toEqual(SPOKEN_AT)
    },
  )

  test.concurrent(
    'on 320 pixels, without scripts, with extra space between letters, words and lines',
    TIME,
    async ({ expect }) => {
      const small = { viewport: { width: 320, height: 640 }, scripts: false }
      const faults = await faultsAt('nl', small, async ({ page, source }) => {
        const faults = [
          ...(await htmlFaults('html', await source())),
          ...(await barriersOn(page)),
          ...(await boxFaults(page)),
        ]
        await giveRoom(page)
        return [...faults, ...(await boxFaults(page)).map((fault) => `with room, ${fault}`)]
      })
      expect(faults).toEqual([])
    },
  )

  test.concurrent('at 200 % zoom, in colours that the reader chose, in English', TIME, async ({ expect }) => {
    const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, forcedColors: 'active' as const }
    const faults = await faultsAt('en', zoomed, async ({ page }, { wrong = false }) => [
      ...(await headFaults(page, 'en', wrong)),
      ...(await foreignWords(page, 'en', story)),
      ...(await boxFaults(page)),
      ...(await barriersOn(page, COLOUR_RULES)),
    ])
    expect(faults).toEqual([])
  })
})
