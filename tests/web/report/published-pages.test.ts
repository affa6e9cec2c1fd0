import fc from 'fast-check'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../../src/domain/ids.ts'
import { paths, workshopPaths } from '../../../src/web/paths.ts'
import { anyTwinRound, THRESHOLD, type TwinRound } from '../../support/arbitrary/twin-worlds.ts'
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

type Sent = readonly [current: FactorAnswer['current'], desired: FactorAnswer['desired']]

const anyAnswer = fc.constantFrom<Sent[0]>(1, 2, 3, 'dk')
const anySent: fc.Arbitrary<Sent> = fc.tuple(anyAnswer, anyAnswer)

/** Of the teachers, one unit is shown and two fold together; of the coaches, too few answer to show them. */
const anyTwins = fc.tuple(anyTwinRound(anySent), anyTwinRound(anySent))
type Twins = readonly [TwinRound<Sent>, TwinRound<Sent>]
type World = 0 | 1

const [APART, ...SMALL] = UNITS

const groups = exampleSettings().groups.map((group) =>
  group.key === 'teachers' ? { ...group, visibility: { mode: 'protected', threshold: THRESHOLD } as const } : group,
)

type Acts = ReturnType<typeof composeApp>

/** Launches the scan of this round, answers it as in this world, and closes it. */
const answeredIn = async (
  acts: Acts,
  institutionId: InstitutionId,
  scanId: ScanId,
  round: TwinRound<Sent>,
  world: World,
) => {
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const asked = { acts, institutionId, scanId }
  for (const sent of round.shown) await sentSheets(asked, 'board', 1, answer(...sent))
  for (const sent of round.apart) await sentFrom(asked, 'teachers', APART ?? null, 1, answer(...sent))
  for (const [index, sent] of round.rest.entries()) {
    const place = round.dealt[world][index] ?? null
    await sentFrom(asked, 'teachers', place === null ? null : (SMALL[place] ?? null), 1, answer(...sent))
  }
  for (const sent of round.few[world]) await sentSheets(asked, 'coaches', 1, answer(...sent))
  await acts.closeScan(operatorIn(institutionId), scanId)
}

/** An installation with two rounds, closed and published to everybody, and its members signed in. */
const closedIn = async ([first, second]: Twins, world: World) => {
  await database.asOwner((owner) => owner.raw('truncate institutions, accounts, sessions, pgboss.job cascade'))
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now })
  const institutionId = await institutionWithPeople(acts)
  const earlierId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ groups, units: UNITS }))
  await answeredIn(acts, institutionId, earlierId, first, world)
  // Rounds of one moment would be listed in the order of their ids, which are random.
  clock.now = new Date('2026-11-20T13:00:00Z')
  const next = await acts.startNextRound(operatorIn(institutionId), earlierId, 'Tweede ronde')
  if (!next.ok) throw new Error(next.reason)
  const { scanId } = next
  await answeredIn(acts, institutionId, scanId, second, world)
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  await facilitator.post(`/scans/${scanId}/feedback/publication`, {}, { from: `/scans/${scanId}/feedback/preview` })
  const { feedbackCode } = await acts.getScan(institutionId, scanId)
  return { earlierId, scanId, feedbackCode, facilitator, board: await signedIn(acts.app, 'bestuur@roc.example') }
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
      .replaceAll(closed.earlierId, 'EARLIER')
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

test('two installations that differ only in what is hidden have identical pages, files and prints, over two rounds', async () => {
  await fc.assert(
    fc.asyncProperty(anyTwins, async (twins) => {
      const [one, other] = [await seenOf(await closedIn(twins, 0)), await seenOf(await closedIn(twins, 1))]
      const shown = [...one].filter(([, text]) => text.startsWith('200'))
      expect(shown.length).toBeGreaterThan(30)
      for (const part of ['report', 'comparison', ...FILES]) {
        expect(one.get(`facilitator /scans/SCAN/${part}`), part).toMatch(/^200/)
      }
      expect(one.get('facilitator /scans/SCAN/report.xlsx')?.includes('"Overige"')).toBe(true)
      expect(one.get('facilitator /f/FEEDBACK')).toMatch(/^200/)
      for (const [address, text] of one) expect(other.get(address) === text, address).toBe(true)
    }),
    // One run takes a quarter of a minute: a smaller example isn't looked for.
    { numRuns: 1, endOnFailure: true },
  )
}, 600_000)

const FILES = ['report.pdf', 'report.csv', 'report.xlsx', 'report.json', 'figures/overview.svg']
