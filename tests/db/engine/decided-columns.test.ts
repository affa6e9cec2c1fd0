import type { Knex } from 'knex'
import { expect, test } from 'vitest'
import { standardEdition } from '../../../src/content/rubric.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { DECIDED, FROZEN } from '../../support/database/decided-columns.ts'
import { keyFor } from '../../support/people/keys.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { fullInventory } from '../../support/stories/inventories.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { mailingScan } from '../../support/stories/mailing-scan.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'
import { UNITS } from '../../support/stories/units.ts'

/** The database itself keeps the promises of a launch, also against SQL that is written by hand as the application's role. */
const database = useDatabase()

/** Scans, their editions, and every table that belongs to a scan, directly or through another table. */
const columnsOfScans = () =>
  database.asOwner(async (owner: Knex) => {
    const { rows } = await owner.raw(`
      with recursive ofscans as (
        select 'scans'::regclass::oid as id
        union select c.conrelid from pg_constraint c join ofscans o on c.confrelid = o.id where c.contype = 'f')
      select relname as table, attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
      where (c.oid in (select id from ofscans) or c.relname = 'rubric_editions') and attnum > 0 and not attisdropped`)
    return rows.map(({ table, column }: { table: string; column: string }) => `${table}.${column}`).sort()
  })

test('every column that belongs to a scan has a decision whether a launch freezes it', async () => {
  const decided = Object.entries(DECIDED).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  )
  expect(await columnsOfScans()).toEqual(decided.sort())
})

/** An open scan and a closed one, with a row in each table that has a frozen column. */
const fullScans = async () => {
  const scan = await mailingScan(database.current, { launched: false })
  const { acts, institutionId, clock } = scan
  await acts.replaceInventory(scan.facilitator, fullInventory())
  const edition = await acts.copyEdition(operatorIn(institutionId), standardEdition.key, 'Onze tekst')
  const launched = async () => {
    const expectations = [{ group: 'board', about: 'teachers' }]
    const settings = exampleSettings({ units: UNITS, edition, expectations })
    const scanId = await acts.draftScan(operatorIn(institutionId), settings)
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    return { database: database.current, acts, clock, institutionId, scanId }
  }
  const [open, closed] = [await launched(), await launched()]
  const answer = { current: 1, desired: 2, expected: 3, remark: 'Meer tijd' } as const
  for (const each of [open, closed]) {
    await sentSheets(each, 'board', 1, answer)
    await acts.renewCode(operatorIn(institutionId), each.scanId, 'coaches')
  }
  await acts.inviteAddressees(operatorIn(institutionId), open.scanId, [
    { address: 'noor@roc.example', group: 'teachers' },
  ])
  await keyFor(open, 'noor@roc.example')
  await acts.handOutLinks(scan.facilitator, open.scanId)
  const wanted = { group: 'teachers', count: 1, replacing: false } as const
  await acts.makeSlips(operatorIn(institutionId), open.scanId, wanted, async () => Buffer.from(''))
  await acts.jobs.find(({ name }) => name === 'count nights')?.work()
  await acts.closeScan(operatorIn(institutionId), closed.scanId)
  await withInstitution(database.current.knex, institutionId, async (trx) => {
    for (const { scanId } of [open, closed]) {
      const row = { institution_id: institutionId, scan_id: scanId, notice: 'ending', closes_at: '2026-12-18 22:59Z' }
      await trx('notices').insert(row)
    }
  })
  await scan.office.close()
  return { institutionId, open, closed }
}

const rowsOf = (trx: Knex, table: string) =>
  trx.raw('select to_jsonb(t) as row from ?? t order by to_jsonb(t)::text', [table])

/** Another value of the same type. */
const OTHER: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: `coalesce(??, '') || 'x'`,
  integer: 'coalesce(??, 0) + 1',
  boolean: 'not ??',
  date: `coalesce(??, '2026-01-01') - 400`,
  'timestamp with time zone': `?? - interval '1 day'`,
  bytea: `sha256('x')`,
  json: `'{}'::json`,
  jsonb: `'{}'::jsonb`,
}

/** Drafts may change: the promise is about launched scans. */
const OF_LAUNCHED = `where scan_id in (select id from scans where status <> 'draft')`
const LAUNCHED: Readonly<Record<string, string>> = {
  scans: `where status <> 'draft'`,
  stakeholder_groups: OF_LAUNCHED,
  units: OF_LAUNCHED,
}

const otherValue = async (trx: Knex, table: string, column: string): Promise<string> => {
  const [found] = await trx('information_schema.columns').where({ table_name: table, column_name: column })
  const other = OTHER[found.data_type]
  if (!other) throw new Error(`what is another ${found.data_type}?`)
  return other.replace('??', `"${column}"`)
}

test('every update of a frozen column is refused, in an open scan and in a closed one, and nothing changes', {
  timeout: 240_000,
}, async () => {
  const { institutionId } = await fullScans()
  const as = <Result>(work: (trx: Knex.Transaction) => Promise<Result>) =>
    withInstitution(database.current.knex, institutionId, work)
  const accepted: string[] = []
  for (const table of new Set(FROZEN.map(([each]) => each))) {
    const before = (await as((trx) => rowsOf(trx, table))).rows
    expect(before.length, `a row in ${table}`).toBeGreaterThan(0)
    for (const [, column] of FROZEN.filter(([each]) => each === table)) {
      const refusal = await as(async (trx) => {
        const other = await otherValue(trx, table, column)
        return trx.raw(`update ${table} set "${column}" = ${other} ${LAUNCHED[table] ?? ''}`)
      }).then(
        () => null,
        (error) => error,
      )
      const isRefused = refusal?.code === '42501' || (refusal?.code === '23514' && /_frozen$/.test(refusal.constraint))
      if (!isRefused) accepted.push(`${table}.${column}: ${refusal?.message ?? 'accepted'}`)
    }
    expect((await as((trx) => rowsOf(trx, table))).rows).toEqual(before)
  }
  expect(accepted).toEqual([])
})

test('a used slip can not be used again, and a replaced code stays replaced', async () => {
  const { institutionId } = await fullScans()
  const sql = (statement: string) => withInstitution(database.current.knex, institutionId, (trx) => trx.raw(statement))
  await sql('update slips set used = true')
  await expect(sql('update slips set used = false')).rejects.toMatchObject({ constraint: 'slips_once' })
  await expect(sql('delete from revoked_codes')).rejects.toMatchObject({ code: '42501' })
  await expect(sql('delete from reports')).rejects.toMatchObject({ code: '42501' })
})
