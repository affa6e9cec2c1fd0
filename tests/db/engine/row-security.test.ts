import { expect, test } from 'vitest'
import { createInTransaction, withInstitution } from '../../../src/db/in-transaction.ts'
import type { InstitutionId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { draftScan } from '../../support/stories/scans.ts'

const database = useDatabase()

/** Tables of no institution: rows are found by a secret id, or have policies of their own. */
const EXEMPT = [
  'clock_ticks',
  /** The mirror: contributions without an institution, behind functions, and snapshots that everybody reads. */
  'mirror_pool',
  'mirror_snapshots',
  /** The queue: it holds ids and no text. */
  ...['pgboss.job', 'pgboss.archive', 'pgboss.queue', 'pgboss.schedule', 'pgboss.subscription', 'pgboss.version'],
  'sessions',
  'ended_sessions',
  'tries',
  'accounts',
  /** Tables of an account: only the account itself sees its rows. */
  'second_factors',
  'recovery_codes',
  'password_resets',
  'address_changes',
  'identities',
  'institutions',
  'knex_migrations',
  'knex_migrations_lock',
]

const institutionWithScan = async (name: string) => {
  const institutionId = crypto.randomUUID() as InstitutionId
  const scan = draftScan()
  await createInTransaction(database.current.knex)(institutionId, async ({ institutions, scans }) => {
    await institutions.add(name)
    await scans.add(scan, new Date())
  })
  return { institutionId, scan }
}

test('the application acts as a role that is no superuser and does not bypass policies', async () => {
  const { rows } = await database.current.knex.raw(
    'select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  )
  expect(rows).toEqual([{ rolname: 'bruggenscan_app', rolsuper: false, rolbypassrls: false }])
})

test('every table except the listed ones belongs to an institution under forced row security', async () => {
  const { rows } = await database.current.knex.raw(`
    select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as relname, c.relrowsecurity and c.relforcerowsecurity as forced, o.rolsuper or o.rolbypassrls as mighty_owner,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'institution_id' and a.attnotnull) as tenant
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles o on o.oid = c.relowner
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('public', 'pgboss')`)
  expect(rows.length).toBeGreaterThan(10)
  for (const { relname, forced, tenant, mighty_owner } of rows) {
    expect({ relname, mighty_owner }).toEqual({ relname, mighty_owner: false })
    if (!EXEMPT.includes(relname)) expect({ relname, forced, tenant }).toEqual({ relname, forced: true, tenant: true })
  }
})

test('an institution sees its own rows, and without an institution no row is visible', async () => {
  const one = await institutionWithScan('ROC Een')
  await institutionWithScan('ROC Twee')
  const { knex } = database.current
  expect(await withInstitution(knex, one.institutionId, (trx) => trx('scans').pluck('id'))).toEqual([one.scan.id])
  expect(await knex('scans')).toEqual([])
  expect(await knex('institutions')).toEqual([])
})

test('a row of another institution can not be written', async () => {
  const one = await institutionWithScan('ROC Een')
  const other = await institutionWithScan('ROC Twee')
  const forged = withInstitution(database.current.knex, one.institutionId, (trx) =>
    trx('remarks').insert({ institution_id: other.institutionId, scan_id: other.scan.id, factor: 'F1', text: 'x' }),
  )
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})

test('a foreign key can not cross institutions', async () => {
  const one = await institutionWithScan('ROC Een')
  const other = await institutionWithScan('ROC Twee')
  const crossing = withInstitution(database.current.knex, one.institutionId, (trx) =>
    trx('remarks').insert({ institution_id: one.institutionId, scan_id: other.scan.id, factor: 'F1', text: 'x' }),
  )
  await expect(crossing).rejects.toMatchObject({ constraint: 'remarks_scan' })
})
