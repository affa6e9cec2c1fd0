import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
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
import { look, type Visited, type Visitors, visitorsOf } from '../tour/visit-stop.ts'

/** Several minutes, and many when others keep the processor busy. */
const TIME = { timeout: 2_400_000 }

const SMALL = { width: 320, height: 640 }
const DESKTOP = { width: 1280, height: 800 }

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

  const named = ({ name }: Stop, faults: readonly string[]): readonly string[] =>
    faults.map((fault) => `${name}: ${fault}`)

  type InDutch = {
    readonly small: string[]
    readonly desktop: string[]
    readonly spoken: Record<string, readonly string[]>
  }

  /**
   * What three tests say of each page in Dutch. It is loaded once, without scripts on the smallest screen, which then grows:
   * only a page with a script is loaded again on a desktop screen.
   */
  const visitInDutch = async (): Promise<InDutch> => {
    const found: InDutch = { small: [], desktop: [], spoken: {} }
    const without = look(browser, story, visitors, 'nl', { viewport: SMALL, scripts: false })
    const withScripts = look(browser, story, visitors, 'nl', { viewport: DESKTOP })
    for (const stop of stops) {
      const visited = await without.visit(stop)
      const { page, source } = visited
      const faults = [
        ...(await htmlFaults('html', await source())),
        ...(await barriersOn(page)),
        ...(await boxFaults(page)),
      ]
      const hasScript = (await page.locator('script').count()) > 0
      if (hasScript) {
        const again = await withScripts.visit(stop)
        await onDesktop(again, stop, found)
        found.desktop.push(...named(stop, await barriersOn(again.page)))
      } else {
        await page.setViewportSize(DESKTOP)
        await onDesktop(visited, stop, found)
        await page.setViewportSize(SMALL)
      }
      await giveRoom(page)
      faults.push(...(await boxFaults(page)).map((fault) => `with room, ${fault}`))
      found.small.push(...named(stop, faults))
    }
    await without.leave()
    await withScripts.leave()
    return found
  }

  const onDesktop = async ({ page, trespasses }: Visited, stop: Stop, { desktop, spoken }: InDutch) => {
    const faults = [
      ...trespasses,
      ...(await headFaults(page, 'nl', stop.wrong ?? false)),
      ...(await namelessControls(page)),
      ...(await foreignWords(page, 'nl', story)),
      ...(await boxFaults(page)),
    ]
    desktop.push(...named(stop, faults))
    if (stop.name in SPOKEN_AT) spoken[stop.name] = await spokenOn(page)
  }

  let dutch: Promise<InDutch> | undefined
  const inDutch = (): Promise<InDutch> => {
    dutch ??= visitInDutch().catch((error) => {
      dutch = undefined
      throw error
    })
    return dutch
  }

  test.concurrent('on a desktop screen, with scripts, in Dutch', TIME, async ({ expect }) => {
    expect((await inDutch()).desktop).toEqual([])
  })

  test.concurrent(
    'with a screen reader, which announces the questionnaire and the main forms as intended',
    TIME,
    async ({ expect }) => {
      expect((await inDutch()).spoken).toEqual(SPOKEN_AT)
    },
  )

  test.concurrent(
    'on 320 pixels, without scripts, with extra space between letters, words and lines',
    TIME,
    async ({ expect }) => {
      expect((await inDutch()).small).toEqual([])
    },
  )

  test.concurrent('at 200 % zoom, in colours that the reader chose, in English', TIME, async ({ expect }) => {
    const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, forcedColors: 'active' as const }
    const { visit, leave } = look(browser, story, visitors, 'en', zoomed)
    const faults: string[] = []
    for (const stop of stops) {
      const { page } = await visit(stop)
      const found = [
        ...(await headFaults(page, 'en', stop.wrong ?? false)),
        ...(await foreignWords(page, 'en', story)),
        ...(await boxFaults(page)),
        ...(await barriersOn(page, COLOUR_RULES)),
      ]
      faults.push(...named(stop, found))
    }
    await leave()
    expect(faults).toEqual([])
  })
})
