import type { Knex } from 'knex'
import { expect, test } from 'vitest'
import { migrate } from '../../../src/db/engine/migrate.ts'
import { migrationSource } from '../../../src/db/engine/migration-source.ts'
import { keptTables } from '../../../src/db/operations/kept-tables.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

/** Fills every table of the earliest states, and most of the later ones. */
const fill = async () => {
  const remarks = Array.from({ length: 10 }, (_, each) => `Toelichting ${each}`)
  const { acts, institutionId, scanId } = await closedOffice(database.current, { remarks })
  await acts.recordAgreement(operatorIn(institutionId), scanId, {
    ...{ what: 'Overleg', factor: null, leads: 'Bea', joins: '', board: '', tells: '', seen: '' },
    ...{ readyOn: null, lookBackOn: null },
  })
  const open = await acts.draftScan(operatorIn(institutionId), exampleSettings({ title: 'Nog open' }))
  await acts.launchScan(operatorIn(institutionId), open, launchChecks)
  await acts.inviteAddressees(operatorIn(institutionId), open, [{ address: 'anna@roc.example', group: 'teachers' }])
  await acts.startNextRound(operatorIn(institutionId), scanId, 'Tweede ronde')
}

/**
 * Tables that got a mandatory column without a default on the day that they were made, before any release: no database
 * held rows in between. Mailings got such a column too, and the story sends no mailing.
 */
const EMPTY_BEFORE: Readonly<Record<string, string>> = { '0020_invited_groups': 'invited_addresses' }

/** Columns that a migration replaces by others; `tests/db/scan/closing-time.test.ts` shows what becomes of them. */
const REPLACED: Readonly<Record<string, string>> = { '0220_closing_time': 'closes_on' }

type Rows = Readonly<Record<string, readonly string[]>>
type Columns = Readonly<Record<string, readonly string[]>>

const columnsOf = async (owner: Knex): Promise<Columns> => {
  const tables = await keptTables(owner)
  const { rows } = await owner.raw(`
    select table_name as table, array_agg(column_name::text order by column_name) as columns
    from information_schema.columns where table_schema = 'public' group by table_name`)
  const all = Object.fromEntries(
    rows.map(({ table, columns }: { table: string; columns: string[] }) => [table, columns]),
  )
  return Object.fromEntries(tables.map((table) => [table, all[table] ?? []]))
}

/** The rows of each table in these columns, a text for each row. */
const rowsOf = async (owner: Knex, columns: Columns): Promise<Rows> => {
  const found: Record<string, readonly string[]> = {}
  for (const [table, names] of Object.entries(columns)) {
    const rows: readonly object[] = await owner(table).select(...names)
    found[table] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return found
}

/** Expects `move` to change no row, in any column that the tables have before it, except those that it replaces. */
const keeping = async (
  owner: Knex,
  from: string,
  move: () => Promise<unknown>,
  replaced: readonly (string | undefined)[],
): Promise<void> => {
  const all = Object.entries(await columnsOf(owner))
  const columns = Object.fromEntries(
    all.map(([table, names]) => [table, names.filter((name) => !replaced.includes(name))]),
  )
  const rows = await rowsOf(owner, columns)
  await move()
  expect({ from, rows: await rowsOf(owner, columns) }).toEqual({ from, rows })
}

test('a database with rows moves from every earlier state to the next, and from the earliest state with rows to the newest', async () => {
  await fill()
  const all = (await migrationSource.getMigrations([])).map((each) => migrationSource.getMigrationName(each))
  await database.asOwner(async (owner) => {
    const down = () => owner.migrate.down({ migrationSource })
    const first = all.indexOf('0008_tallies')
    for (const name of all.slice(first + 1).reverse()) {
      await down()
      if (EMPTY_BEFORE[name]) await owner(EMPTY_BEFORE[name]).delete()
      await keeping(owner, `before ${name}`, () => owner.migrate.up({ migrationSource }), [REPLACED[name]])
      await down()
    }
    for (const table of ['scans', 'stakeholder_groups', 'tickets', 'tallies', 'remarks', 'memberships']) {
      expect({ table, rows: (await owner(table)).length > 0 }).toEqual({ table, rows: true })
    }
    await keeping(owner, '0008_tallies', () => migrate(owner), Object.values(REPLACED))
  })
}, 120_000)
