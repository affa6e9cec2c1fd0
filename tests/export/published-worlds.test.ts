import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitId } from '../../src/domain/ids.ts'
import { type Cell, type GroupCells, type TalliesByUnit, together } from '../../src/domain/method/tally.ts'
import { gate } from '../../src/domain/report/gate.ts'
import { type Report, reportOf } from '../../src/domain/report/report.ts'
import type { Visibility } from '../../src/domain/scan/stakeholder-group.ts'
import type { Unit } from '../../src/domain/scan/unit.ts'
import { ASKED, countsOf, sharedRows } from '../support/arbitrary/possible-worlds.ts'
import { publishedOf } from '../support/readers/published.ts'
import { exampleFacts, exampleGroup, exampleReport } from '../support/stories/reports.ts'

/**
 * A reader holds everything that is published about a scan, knows the rules and has patience. For each count that is
 * not published, the reader looks for another world in which that count differs and every published byte is the same.
 * While such a world exists, nobody can know the count.
 */

const protectedFrom = (threshold: number): Visibility => ({ mode: 'protected', threshold })
const K = 3
const groups = [
  exampleGroup('board', { invited: 3 }),
  exampleGroup('coaches', { visibility: protectedFrom(K) }),
  exampleGroup('teachers', { visibility: protectedFrom(K) }),
]
const facts = { ...exampleFacts, groups }
const units = ['Noord', 'Oost', 'Zuid'].map((name): Unit => ({ id: name as UnitId, name }))
const PARTS: readonly (UnitId | null)[] = [...units.map(({ id }) => id), null]

/** A sheet, as a cell for each factor. */
type Sheet = readonly Cell[]

const cellsOf = (sheets: readonly Sheet[]): GroupCells =>
  Object.fromEntries(
    exampleFacts.factors.map((factor, place) => [factor, countsOf(sheets.map((sheet) => sheet[place] ?? '1|1'))]),
  )

const anySheet = fc.tuple(...exampleFacts.factors.map(() => fc.constantFrom<Cell>('1|2', '2|2', '2|3', 'dk|1')))
const upTo = (most: number) => fc.array(anySheet, { maxLength: most })

const anyWorld = fc.record({ board: upTo(2), coaches: upTo(4), parts: fc.tuple(upTo(4), upTo(4), upTo(3), upTo(2)) })

const reportIn = (tallies: TalliesByUnit): Report => reportOf(facts, gate(groups, tallies), units)

const worldOf = (parts: readonly GroupCells[], others: { board: GroupCells; coaches: GroupCells }): TalliesByUnit => ({
  board: new Map([[null, others.board]]),
  coaches: new Map([[null, others.coaches]]),
  teachers: new Map(PARTS.map((part, index) => [part, parts[index] ?? {}])),
})

/** The parts of the teachers without a row of their own in the report, judged only by what it prints. */
const withoutRow = (report: Report): readonly number[] => {
  const teachers = report.groups.find(({ key }) => key === 'teachers')
  const named = (teachers?.shown && teachers.units?.map(({ name }) => name)) || []
  return PARTS.flatMap((part, index) => (part !== null && named.includes(part) ? [] : index))
}

type Count = { readonly part: number; readonly cell: Cell }

/** The counts of one factor for which no other world was found that publishes the same. */
const givenAway = (
  parts: readonly GroupCells[],
  others: { board: GroupCells; coaches: GroupCells },
  factor: string,
): readonly Count[] => {
  const published = JSON.stringify(reportIn(worldOf(parts, others)))
  const shared = withoutRow(reportIn(worldOf(parts, others)))
  const row = together(shared.map((part) => parts[part] ?? {}))
  const valueIn = (world: readonly GroupCells[], { part, cell }: Count) => world[part]?.[factor]?.[cell] ?? 0
  // If a row shows that nobody in it chose something, that is also known of everybody in it.
  let open = shared
    .filter((part) => PARTS[part] !== null)
    .flatMap((part) => ASKED.filter((cell) => (row[factor]?.[cell] ?? 0) > 0).map((cell) => ({ part, cell })))
  for (const shares of sharedRows(row, shared.length, factor)) {
    if (open.length === 0) break
    const world = parts.map((part, index) => (shared.includes(index) ? (shares[shared.indexOf(index)] ?? {}) : part))
    const news = open.filter((count) => valueIn(world, count) !== valueIn(parts, count))
    if (news.length === 0 || JSON.stringify(reportIn(worldOf(world, others))) !== published) continue
    open = open.filter((count) => !news.includes(count))
  }
  return open
}

/** The number of teachers in each row that is printed about them. */
const rowsOf = ({ groups: told }: Report): readonly number[] =>
  told
    .flatMap((group) => (group.key === 'teachers' && group.shown ? [group, ...(group.units ?? [])] : []))
    .map(({ responses }) => responses)

const isShown = (report: Report, key: string) => report.groups.find((group) => group.key === key)?.shown === true

test('no row has fewer people than the threshold, and every count of a unit without a row could differ with the same published bytes', () => {
  let hidden = 0
  fc.assert(
    fc.property(anyWorld, fc.constantFrom('F1', 'F4'), ({ board, coaches, parts }, factor) => {
      const others = { board: cellsOf(board), coaches: cellsOf(coaches) }
      const cells = parts.map(cellsOf)
      const report = reportIn(worldOf(cells, others))
      fc.pre(isShown(report, 'teachers'))
      hidden += withoutRow(report).length
      for (const responses of rowsOf(report)) expect(responses).toBeGreaterThanOrEqual(K)
      expect(givenAway(cells, others, factor)).toEqual([])
    }),
    { numRuns: 60 },
  )
  expect(hidden).toBeGreaterThan(60)
}, 240_000)

test('a hidden group could have any counts below its threshold with the same published bytes', () => {
  const fewSheets = fc.array(anySheet, { maxLength: K - 1 })
  const earlier = exampleReport()
  fc.assert(
    fc.property(anyWorld, fewSheets, fc.constantFrom(...ASKED), ({ board, parts }, coaches, cell) => {
      const publishedWith = (sheets: readonly Sheet[]) => {
        const others = { board: cellsOf(board), coaches: cellsOf(sheets) }
        const report = reportIn(worldOf(parts.map(cellsOf), others))
        return JSON.stringify(report) + publishedOf(report, earlier)
      }
      const published = publishedWith(coaches)
      for (const count of [0, K - 1]) {
        const sheets = Array.from({ length: count }, () => exampleFacts.factors.map(() => cell))
        expect(publishedWith(sheets)).toBe(published)
      }
    }),
    { numRuns: 6 },
  )
}, 240_000)
