import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import type { Database } from '../../src/db/engine/connect.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { keptTallies } from '../support/database/kept-rows.ts'
import { launchedScan, onRecordSettings, type Scenario } from '../support/stories/scenario.ts'
import type { AppProcess } from './app-process.ts'
import type { Meetings } from './person.ts'

/** A running app, a scan that people answer, and a way to see what was counted. */
export type Scene = {
  readonly app: AppProcess
  readonly code: string
  /** The number of sheets in each cell of each factor, by names like `F1 2|3`. */
  readonly counted: () => Promise<Cells>
  readonly remove: () => Promise<void>
}

export type Cells = ReadonlyMap<string, number>

/** An open scan by the machine's own clock. */
export const openScan = async (database: Database) => {
  const scenario = await launchedScan(database, {
    ...onRecordSettings(),
    closesAt: lastMinuteOf(addDays(dayOf(new Date()), 28)),
  })
  const { groups } = await scenario.acts.getScan(scenario.institutionId, scenario.scanId)
  return { scenario, code: String(groups.find(({ key }) => key === 'teachers')?.code) }
}

export const cellsCounted = async (scenario: Scenario): Promise<Cells> => {
  const factors = (await keptTallies(scenario)).teachers ?? {}
  return new Map(
    Object.entries(factors).flatMap(([factor, cells]) =>
      Object.entries(cells).map(([cell, count]): [string, number] => [`${factor} ${cell}`, count]),
    ),
  )
}

/** The counts that there must be when every acknowledgement is true and nothing else was counted. */
export const cellsAcknowledged = ({ acknowledged }: Meetings): Cells => {
  const cells = new Map<string, number>()
  for (const sheet of acknowledged) {
    for (const [index, factor] of FACTOR_KEYS.entries()) {
      const cell = `${factor} ${sheet[index]}`
      cells.set(cell, (cells.get(cell) ?? 0) + 1)
    }
  }
  return cells
}
