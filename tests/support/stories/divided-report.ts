import type { UnitId } from '../../../src/domain/ids.ts'
import { CELLS, type GroupCells, type JointCounts } from '../../../src/domain/method/tally.ts'
import { gate } from '../../../src/domain/report/gate.ts'
import { type Report, reportOf } from '../../../src/domain/report/report.ts'
import type { Unit } from '../../../src/domain/scan/unit.ts'
import { exampleTallies } from './example-tallies.ts'
import { exampleFacts } from './reports.ts'

/** The example report with `count` units of ten teachers each, a unit of two, and three teachers without a unit. */
export const dividedReport = (count = 3, nameOf = (index: number) => `Onderdeel ${index + 1}`): Report => {
  const units = Array.from(
    { length: count + 1 },
    (_, index): Unit => ({ id: `unit-${index}` as UnitId, name: nameOf(index) }),
  )
  const parts = units.map(({ id }, index) => [id, cellsOf(index === count ? 2 : 10, index)] as const)
  const tallies = {
    board: new Map([[null, exampleTallies.board ?? {}]]),
    coaches: new Map([[null, exampleTallies.coaches ?? {}]]),
    teachers: new Map<UnitId | null, GroupCells>([...parts, [null, cellsOf(3, 7)]]),
  }
  return reportOf(exampleFacts, gate(exampleFacts.groups, tallies), units)
}

/** This number of sheets, spread over the cells from position `from` on. */
const cellsOf = (sheets: number, from: number): GroupCells =>
  Object.fromEntries(
    exampleFacts.factors.map((factor, place) => {
      const counts: Record<string, number> = {}
      for (let sheet = 0; sheet < sheets; sheet++) {
        const cell = ASKED[(from + place + sheet * (from + 2)) % ASKED.length] ?? '1|1'
        counts[cell] = (counts[cell] ?? 0) + 1
      }
      return [factor, counts as JointCounts]
    }),
  )

const ASKED = CELLS.filter((cell) => !cell.includes('none'))
