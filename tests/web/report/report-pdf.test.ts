import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { TooBusy, TooSlow } from '../../../src/domain/errors.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { pdfText } from '../../support/readers/pdf-text.ts'
import { composeApp, type TestApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()
const now = () => new Date('2026-11-20T12:00:00Z')

/** A closed scan, and a board member who is signed in to an app with these changes. */
const closedScan = async (changes: Partial<TestApp> = {}) => {
  const composed = composeApp(database.current, { now })
  const app = createApp({ ...composed, ...changes })
  const institutionId = await institutionWithPeople(composed)
  const board = await signedIn(app, 'bestuur@roc.example')
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  await board.post(`${scan}/launch`, launchFields)
  await board.post(`${scan}/closure`, {})
  return { composed, institutionId, board, scan }
}

test('the report is downloaded as a file with the name of institution and scan', async () => {
  const { composed, board, scan } = await closedScan()
  const answer = await board.get(`${scan}/report.pdf`).buffer(true)
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename=roc-roc-example-najaar-2026-1-november-2026.pdf',
  )
  expect((await pdfText(answer.body))[0]).toContain('Najaar 2026')
  await composed.closeThreads()
})

test('the short version is about the topics that the facilitator chose, also after a change', async () => {
  const { composed, institutionId, board, scan } = await closedScan()
  const scanId = scan.split('/').at(-1) as ScanId
  const factorsIn = async () => {
    const pages = await pdfText((await board.get(`${scan}/report-short.pdf`).buffer(true)).body)
    return pages.filter((page) => page.includes('Om over te praten')).map((page) => /^ ?(\d) /.exec(page)?.[1])
  }
  expect(await factorsIn()).toEqual([])
  for (const factor of ['F5', 'F2'])
    await composed.changeTopics(operatorIn(institutionId), scanId, { change: 'add', factor })
  expect(await factorsIn()).toEqual(['5', '2'])
  await composed.closeThreads()
})

test.each([
  [TooSlow, 'Het maken duurt te lang', 'Making this takes too long'],
  [TooBusy, 'Het is even druk', 'We are very busy right now'],
])('a document that cannot be made now gives a page that says so: %o', async (Reason, dutch, english) => {
  const { board, scan } = await closedScan({ writePdf: () => Promise.reject(new Reason()) })
  for (const [language, title] of Object.entries({ nl: dutch, en: english })) {
    const answer = await board.get(`${scan}/report.pdf?lang=${language}`)
    expect(answer.status).toBe(503)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.headers['content-disposition']).toBeUndefined()
    expect(answer.text).toContain(title)
  }
})
