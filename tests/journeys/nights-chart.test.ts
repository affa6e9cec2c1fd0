import { describe, expect, test } from 'vitest'
import type { InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { useDatabase } from '../support/database/database.ts'
import { barriersOn, browserIsHere, launchBrowser, visit } from '../support/people/browser.ts'
import { signInOn } from '../support/people/in-a-browser.ts'
import { sentSheets } from '../support/people/respondent.ts'
import { composeApp } from '../support/servers/app.ts'
import { freePort } from '../support/servers/free-port.ts'
import { launchFields } from '../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../support/stories/office.ts'

describe.runIf(browserIsHere())('in a browser', () => {
  const database = useDatabase()

  test('a chart of responses per day takes the place of the line, and arrow keys say the count of a day', {
    timeout: 120_000,
  }, async () => {
    const clock = { now: new Date('2026-11-20T12:00:00Z') }
    const port = await freePort()
    const acts = composeApp(database.current, { now: () => clock.now, environment: { PORT: String(port) } })
    const institutionId: InstitutionId = await institutionWithPeople(acts)
    const board = await signedIn(acts.app, 'bestuur@roc.example')
    const path = String((await board.post('/scans/new', draftFields())).headers.location)
    await board.post(`${path}/launch`, launchFields)
    const asked = { acts, institutionId, scanId: path.split('/').at(-1) as ScanId }
    await sentSheets(asked, 'board', 1)
    clock.now = new Date('2026-11-21T00:00:30Z')
    await acts.jobs.find(({ name }) => name === 'count nights')?.work()
    await sentSheets(asked, 'board', 1)

    const server = acts.app.listen(port, '127.0.0.1')
    const browser = await launchBrowser()
    const { page, complaints } = await visit(browser, acts.baseUrl, { baseURL: acts.baseUrl })
    await signInOn(page, 'bestuur@roc.example')
    await page.goto(path)
    const figure = page.locator('figure[data-nights]').first()
    const canvas = figure.locator('canvas')
    await canvas.waitFor()
    expect(await figure.locator('svg').count()).toBe(0)
    await canvas.press('ArrowRight')
    expect(await figure.getByRole('status').textContent()).toBe('21 november 2026: 1')
    await canvas.press('ArrowRight')
    expect(await figure.getByRole('status').textContent()).toBe('nu: 2')
    expect(await barriersOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await browser.close()
    server.close()
  })
})
