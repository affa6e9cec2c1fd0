import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellDossier } from '../../src/content/tell-report.ts'
import type { UnitId } from '../../src/domain/ids.ts'
import type { Cell, GroupCells, TalliesByUnit } from '../../src/domain/method/tally.ts'
import { bareDossier, type Dossier } from '../../src/domain/report/dossier.ts'
import { gate } from '../../src/domain/report/gate.ts'
import { type Report, reportOf } from '../../src/domain/report/report.ts'
import type { Visibility } from '../../src/domain/scan/stakeholder-group.ts'
import type { Unit } from '../../src/domain/scan/unit.ts'
import { reportWorkbook } from '../../src/export/workbook.ts'
import { agreementsDocument } from '../../src/pdf/documents/agreements-document.ts'
import { countsOf } from '../support/arbitrary/possible-worlds.ts'
import { anyTwinRound, THRESHOLD, type TwinRound } from '../support/arbitrary/twin-worlds.ts'
import { readSheets } from '../support/readers/exported.ts'
import { print } from '../support/readers/printed-report.ts'
import { publishedOf } from '../support/readers/published.ts'
import { exampleFacts, exampleGroup } from '../support/stories/reports.ts'

/**
 * Twin worlds: what is shown was answered alike in both, and what is hidden was not. Whoever holds everything that both
 * print, over two rounds, can't tell in which of them they live.
 */

const visibility: Visibility = { mode: 'protected', threshold: THRESHOLD }
/** One coach and one manager were asked, so that the hidden of one world are more than were invited. */
const groups = [
  exampleGroup('board', { invited: 3 }),
  exampleGroup('coaches', { visibility, invited: 1 }),
  exampleGroup('teachers', { visibility, invited: 12 }),
  exampleGroup('managers', { visibility, invited: 1 }),
]
const units = ['Noord', 'Oost', 'Zuid'].map((name): Unit => ({ id: name as UnitId, name }))
const SMALL = ['Oost', 'Zuid'] as readonly string[] as readonly UnitId[]

type Sheet = readonly Cell[]
const anySheet: fc.Arbitrary<Sheet> = fc.tuple(
  ...exampleFacts.factors.map(() => fc.constantFrom<Cell>('1|2', '2|2', '2|3', '3|3', 'dk|1', 'dk|dk')),
)

const cellsOf = (sheets: readonly Sheet[]): GroupCells =>
  Object.fromEntries(
    exampleFacts.factors.map((factor, place) => [factor, countsOf(sheets.map((sheet) => sheet[place] ?? '1|1'))]),
  )

type World = 0 | 1

/** `managersShown`: the managers are no longer hidden but shown, with the sheets of the board. */
const reportIn = (world: World, round: TwinRound<Sheet>, title: string, managersShown: boolean): Report => {
  const { shown, apart, rest, few, dealt } = round
  const inUnit = (place: number | null) => rest.filter((_, index) => (dealt[world][index] ?? null) === place)
  const whole = (sheets: readonly Sheet[]) => new Map([[null, cellsOf(sheets)]])
  const tallies: TalliesByUnit = {
    board: whole(shown),
    coaches: whole(few[world]),
    teachers: new Map<UnitId | null, GroupCells>([
      ['Noord' as UnitId, cellsOf(apart)],
      ...SMALL.map((unit, place) => [unit, cellsOf(inUnit(place))] as const),
      [null, cellsOf(inUnit(null))],
    ]),
    managers: whole(managersShown ? apart : few[world]),
  }
  return reportOf({ ...exampleFacts, title, groups }, gate(groups, tallies), units)
}

type Rounds = { readonly first: TwinRound<Sheet>; readonly second: TwinRound<Sheet>; readonly shownIn: number }

const reportsIn = (world: World, { first, second, shownIn }: Rounds) => ({
  earlier: reportIn(world, first, 'Eerste ronde', shownIn === 1),
  later: reportIn(world, second, 'Tweede ronde', shownIn === 2),
})

const anyRounds: fc.Arbitrary<Rounds> = fc.record({
  first: anyTwinRound(anySheet),
  second: anyTwinRound(anySheet),
  shownIn: fc.constantFrom(0, 1, 2),
})

test('twin worlds have the same reports in both rounds', () => {
  fc.assert(
    fc.property(anyRounds, (rounds) => {
      const [one, other] = [reportsIn(0, rounds), reportsIn(1, rounds)]
      expect(one.later.groups.map(({ shown }) => shown)).toEqual([true, false, true, rounds.shownIn === 2])
      expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    }),
    { numRuns: 100 },
  )
}, 120_000)

/** All that is made of the reports, as words, tables, files, slides and the bytes of two prints. */
const printedOf = async ({ earlier, later }: ReturnType<typeof reportsIn>): Promise<readonly string[]> => {
  const dossier: Dossier = { ...bareDossier(later), earlier: { report: earlier, agreements: [] } }
  const told = tellDossier(dossier, 'nl')
  const prints = [await print(told), await print(told, agreementsDocument)]
  for (const bytes of prints) expect(bytes.subarray(0, 4).toString()).toBe('%PDF')
  const workbook = await readSheets(await reportWorkbook(later, 'nl'))
  return [
    publishedOf(later, earlier),
    JSON.stringify([...workbook]),
    ...prints.map((bytes) => bytes.toString('latin1')),
  ]
}

test('twin worlds publish and print the same bytes over two rounds', async () => {
  await fc.assert(
    fc.asyncProperty(anyRounds, async (rounds) => {
      const [one, other] = [await printedOf(reportsIn(0, rounds)), await printedOf(reportsIn(1, rounds))]
      expect(other.map((text, place) => text === one[place])).toEqual(one.map(() => true))
    }),
    { numRuns: 4, endOnFailure: true },
  )
}, 240_000)
