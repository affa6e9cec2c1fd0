import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { appCommand } from '../../src/cli/app-command.ts'
import { readConfig } from '../../src/config.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { root } from '../../src/root.ts'
import { start } from '../../src/start.ts'
import { launchBrowser } from '../support/people/browser.ts'
import { freePort } from '../support/servers/free-port.ts'
import { TEST_SECRET } from '../support/servers/test-secret.ts'
import { stops } from './stops.ts'
import { NO_FEDERATION, tellStory } from './story.ts'
import { look, visitorsOf } from './visit-stop.ts'

const FOLDER = path.join(root, 'data', 'screenshots')

/**
 * `npm run screenshots [-- en] [-- WIDTH …] [-- NAME …]` makes pictures of all stops, or of those whose name begins with a
 * NAME, at each WIDTH in pixels, or else at 360 and 1280.
 */
const asked = process.argv.slice(2)
const language = LANGUAGES.find((each) => each === asked[0]) ?? 'nl'
const isWidth = (each: string): boolean => /^\d+$/.test(each)
const widths = asked.some(isWidth) ? asked.filter(isWidth).map(Number) : [360, 1280]
const names = asked.filter((each) => each !== language && !isWidth(each))
const chosen = stops.filter(({ name }) => names.length === 0 || names.some((begin) => name.startsWith(begin)))

const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-screenshots-'))
const running = await start(
  readConfig({
    ...{ PORT: String(await freePort()), DATA_DIR: folder, SESSION_SECRET: TEST_SECRET },
    ...{ LOG_LEVEL: 'error', NODE_ENV: 'development', ...NO_FEDERATION },
  }),
  appCommand,
)
const browser = await launchBrowser()
try {
  const story = await tellStory(running.composed)
  const visitors = await visitorsOf(browser, story)
  await mkdir(FOLDER, { recursive: true })
  for (const width of widths) {
    const { visit, leave } = look(browser, story, visitors, language, { viewport: { width, height: 800 } })
    for (const stop of chosen) {
      try {
        const { page } = await visit(stop)
        const file = path.join(FOLDER, `${stop.name}-${width}${language === 'nl' ? '' : `-${language}`}.png`)
        await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
        process.stdout.write(`${path.relative(root, file)}\n`)
      } catch (error) {
        process.stderr.write(`${error}\n`)
        process.exitCode = 1
      }
    }
    await leave()
  }
} finally {
  await browser.close()
  await running.stop()
  await rm(folder, { recursive: true })
}
