import { createInTransaction, withInstitution } from '../../../src/db/in-transaction.ts'
import { sheetsIn, type Tallies, type TalliesByUnit, wholeOf } from '../../../src/domain/method/tally.ts'
import type { Remark } from '../../../src/domain/report/remark.ts'
import type { Scenario } from '../stories/scenario.ts'

/** Rows that the database has of a scan. */

/** The tallies of whole groups, without units. */
export const keptTallies = async (scenario: Scenario): Promise<Tallies> =>
  Object.fromEntries(Object.entries(await keptTalliesByUnit(scenario)).map(([group, units]) => [group, wholeOf(units)]))

export const keptTalliesByUnit = ({ database, institutionId, scanId }: Scenario): Promise<TalliesByUnit> =>
  createInTransaction(database.knex)(institutionId, async ({ scans, tallies }) => tallies.of(await scans.get(scanId)))

export const keptRemarks = ({ database, institutionId, scanId }: Scenario): Promise<readonly Remark[]> =>
  createInTransaction(database.knex)(institutionId, ({ remarks }) => remarks.of(scanId))

/** The number of rows that the institution has in a table. */
export const keptRows = async ({ database, institutionId }: Scenario, table: string): Promise<number> =>
  (await withInstitution(database.knex, institutionId, (trx) => trx(table).pluck('institution_id'))).length

/** The number of sheets that were counted, by group and factor. */
export const sheetsCounted = (tallies: Tallies): { readonly [group: string]: { readonly [factor: string]: number } } =>
  Object.fromEntries(
    Object.entries(tallies).map(([group, factors]) => [
      group,
      Object.fromEntries(Object.entries(factors).map(([factor, counts]) => [factor, sheetsIn(counts)])),
    ]),
  )
