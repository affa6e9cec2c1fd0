import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import { paths, workshopPaths } from '../../../src/web/paths.ts'
import { useDatabase } from '../../support/database/database.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { readSheets } from '../../support/readers/exported.ts'
import { pdfText } from '../../support/readers/pdf-text.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'
import { sentFrom, UNITS } from '../../support/stories/units.ts'

const database = useDatabase()

const answer = (current: FactorAnswer['current'], desired: FactorAnswer['desired']): FactorAnswer => ({
  current,
  desired,
  remark: null,
})

/** The answers of the coaches, who are too few to show, and of the units of the teachers that fold together. */
type World = {
  readonly coaches: readonly FactorAnswer[]
  readonly folded: readonly (readonly [unit: string | null, FactorAnswer])[]
}

const ONE: World = {
  coaches: [answer(1, 'dk'), answer(1, 2)],
  folded: [
    ['Zorg en Welzijn', answer(1, 2)],
    ['Zorg en Welzijn', answer(3, 3)],
    ['Economie', answer(2, 3)],
  ],
}
const OTHER: World = {
  coaches: [answer(3, 3)],
  folded: [
    ['Zorg en Welzijn', answer(2, 3)],
    ['Economie', answer(3, 3)],
    [null, answer(1, 2)],
  ],
}

const groups = exampleSettings().groups.map((group) =>
  group.key === 'teachers' ? { ...group, visibility: { mode: 'protected', threshold: 3 } as const } : group,
)

/** A scan with these answers, closed and published to everybody, and its members signed in. */
const closedIn = async ({ coaches, folded }: World) => {
  await database.asOwner((owner) => owner.raw('truncate institutions, accounts, sessions, pgboss.job cascade'))
  const acts = composeApp(database.current, { now: () => new Date('2026-11-20T12:00:00Z') })
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ groups, units: UNITS }))
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const asked = { acts, institutionId, scanId }
  await sentSheets(asked, 'board', 2, answer(3, 3))
  await sentFrom(asked, 'teachers', 'Techniek', 3, answer(1, 3))
  for (const [unit, each] of folded) await sentFrom(asked, 'teachers', unit, 1, each)
  for (const each of coaches) await sentSheets(asked, 'coaches', 1, each)
  await acts.closeScan(operatorIn(institutionId), scanId)
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  await facilitator.post(`/scans/${scanId}/feedback/publication`, {}, { from: `/scans/${scanId}/feedback/preview` })
  const { feedbackCode } = await acts.getScan(institutionId, scanId)
  return { scanId, feedbackCode, facilitator, board: await signedIn(acts.app, 'bestuur@roc.example') }
}

type Closed = Awaited<ReturnType<typeof closedIn>>

/** Every address of a scan for a GET, including those that a closed scan has no page for. */
const addressesOf = ({ scanId, feedbackCode }: Closed): readonly string[] => {
  const ofScan = Object.values(paths)
    .map(({ pattern }) => pattern)
    .filter((pattern) => pattern.startsWith('/scans/:scanId') && !/:(mailingId|remarkId|agreementId)/.test(pattern))
  const stage = Object.values(workshopPaths).map(({ pattern }) => `/scans/:scanId/workshop${pattern}`)
  const filled = [...ofScan, ...stage].flatMap((pattern) =>
    (pattern.includes(':factor') ? ['F1'] : ['']).flatMap((factor) =>
      (pattern.includes(':groupKey') ? ['coaches', 'teachers'] : ['']).map((group) =>
        pattern
          .replace(':scanId', scanId)
          .replace(':factor', factor)
          .replace(':groupKey', group)
          .replace(':kind', 'reminder'),
      ),
    ),
  )
  return ['/scans', ...filled, `/f/${feedbackCode}`]
}

const textOf = async (address: string, body: Buffer): Promise<string> => {
  if (body.subarray(0, 4).toString() === '%PDF') return (await pdfText(body)).join('\n')
  // A file that isn't there is a page that says so.
  const isZip = body.subarray(0, 2).toString() === 'PK'
  if (address.endsWith('.xlsx') && isZip) return JSON.stringify([...(await readSheets(body))])
  return body.toString('utf8')
}

/** What the board and the facilitator see at each address, without ids and tokens. */
const seenOf = async (closed: Closed): Promise<ReadonlyMap<string, string>> => {
  const seen = new Map<string, string>()
  const plain = (text: string) =>
    text
      .replaceAll(closed.scanId, 'SCAN')
      .replaceAll(closed.feedbackCode, 'FEEDBACK')
      .replaceAll(/name="_csrf" value="[^"]*"/g, '')
  const all = addressesOf(closed)
  // The board reads the pages of the closed scan; the files are not read twice.
  const read = { facilitator: all, board: all.filter((address) => !/\.\w+$|workshop/.test(address)) }
  for (const who of ['facilitator', 'board'] as const) {
    for (const address of read[who]) {
      const { status, body, headers } = await closed[who].get(address).responseType('blob')
      const response = `${status} ${headers.location ?? ''} ${await textOf(address, body)}`
      seen.set(plain(`${who} ${address}`), plain(response))
    }
  }
  return seen
}

test('two scans that differ only in what is hidden have identical pages, files and prints', async () => {
  const [one, other] = [await seenOf(await closedIn(ONE)), await seenOf(await closedIn(OTHER))]
  const shown = [...one].filter(([, text]) => text.startsWith('200'))
  expect(shown.length).toBeGreaterThan(30)
  for (const part of ['report', 'report.pdf', 'report.csv', 'report.xlsx', 'report.json', 'figures/overview.svg']) {
    expect(one.get(`facilitator /scans/SCAN/${part}`), part).toMatch(/^200/)
  }
  expect(one.get('facilitator /scans/SCAN/report.xlsx')?.includes('"Overige"')).toBe(true)
  expect(one.get('facilitator /f/FEEDBACK')).toMatch(/^200/)
  for (const [address, text] of one) expect(other.get(address) === text, address).toBe(true)
}, 600_000)
