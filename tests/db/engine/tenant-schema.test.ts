import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'

/** What the schema promises about institutions. The tests query the catalogue, so they cover future tables too. */
const database = useDatabase()

const ask = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
  (await database.asOwner((owner) => owner.raw(sql))).rows

const TENANT_TABLES = `
  select c.oid, c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id'
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`

/** SQL for the names of the columns with these numbers, in order. */
const names = (table: string, numbers: string) => `array(
  select a.attname::text from unnest(${numbers}) with ordinality as part(number, place)
  join pg_attribute a on a.attrelid = ${table} and a.attnum = part.number order by part.place)`

test('a foreign key between tables of institutions includes the institution on both sides', async () => {
  const keys = await ask(`
    with tenant as (${TENANT_TABLES})
    select k.conname, ${names('k.conrelid', 'k.conkey')} as own, ${names('k.confrelid', 'k.confkey')} as other
    from pg_constraint k join tenant here on here.oid = k.conrelid join tenant there on there.oid = k.confrelid
    where k.contype = 'f'`)
  expect(keys.length).toBeGreaterThan(20)
  for (const { conname, own, other } of keys) {
    const at = (other as string[]).indexOf('institution_id')
    expect({ conname, own: (own as string[])[at] }).toEqual({ conname, own: 'institution_id' })
  }
})

test('every reference to an institution is by the column institution_id', async () => {
  const keys = await ask(`
    select conname, ${names('conrelid', 'conkey')} as own from pg_constraint
    where contype = 'f' and confrelid = 'institutions'::regclass`)
  expect(keys.length).toBeGreaterThan(0)
  for (const { conname, own } of keys) expect({ conname, own }).toEqual({ conname, own: ['institution_id'] })
})

test('the primary key of a table of institutions begins with the institution', async () => {
  const tables = await ask(`
    with tenant as (${TENANT_TABLES})
    select t.relname, (select ${names('k.conrelid', 'k.conkey')} from pg_constraint k
      where k.conrelid = t.oid and k.contype = 'p') as key from tenant t`)
  const wrong = tables.filter(
    ({ relname, key }) => !KEYLESS.includes(String(relname)) && (key as string[])?.[0] !== 'institution_id',
  )
  expect(wrong).toEqual([])
})

/** Tables with a unique index instead: a count may belong to no unit. */
const KEYLESS: readonly string[] = ['tallies']

test('each table of institutions has the same two policies, and only the listed tables have another', async () => {
  const policies = await ask(`
    with tenant as (${TENANT_TABLES})
    select t.relname, array_agg(format('%s for %s to %s using %s check %s', p.policyname, lower(p.cmd),
      case when p.roles[1]::text = o.rolname then 'the owner' else p.roles[1]::text end, p.qual, p.with_check) order by p.policyname) as policies
    from tenant t join pg_class c on c.oid = t.oid join pg_roles o on o.oid = c.relowner
      left join pg_policies p on p.tablename = t.relname and p.schemaname = 'public' and cardinality(p.roles) = 1
    group by t.relname`)
  const own = '(institution_id = current_institution())'
  for (const { relname, policies: found } of policies) {
    expect({ relname, policies: found }).toEqual({
      relname,
      policies: [
        ...(OWN_ACCOUNT.includes(String(relname))
          ? ['own_account for select to bruggenscan_app using (account_id = current_account()) check ']
          : []),
        `own_institution for all to bruggenscan_app using ${own} check ${own}`,
        'owner_sees_all for all to the owner using true check true',
      ],
    })
  }
})

/** Tables whose rows their own account reads in all institutions. */
const OWN_ACCOUNT: readonly string[] = ['memberships']

test('a function that runs as its owner serves the application alone, ignores temporary tables, and returns no more than ids, a yes or a count', async () => {
  const functions = await ask(`
    select oid::regprocedure::text as name, pg_get_function_result(oid) as gives, array_to_string(proconfig, ';') as settings,
      prosqlbody is null as read_when_called,
      (select string_agg(case grantee when 0 then 'everybody' when proowner then 'the owner' else grantee::regrole::text end, ', ')
        from aclexplode(coalesce(proacl, acldefault('f', proowner)))) as may_call
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`)
  expect(functions.length).toBeGreaterThan(10)
  for (const { name, gives, settings, read_when_called, may_call } of functions) {
    if (name !== CONTRIBUTIONS) expect({ name, gives }).toEqual({ name, gives: expect.stringMatching(IDS_AND_COUNTS) })
    const pinned = read_when_called ? 'search_path=pg_catalog, public, pg_temp' : 'search_path=pg_catalog, public'
    expect({ name, settings }).toEqual({ name, settings: pinned })
    expect({ name, may_call }).toEqual({ name, may_call: 'the owner, bruggenscan_app' })
  }
})

/** Reads what institutions contributed to the mirror: nothing in a row says whose it is. */
const CONTRIBUTIONS = 'read_mirror_pool()'

const IDS_AND_COUNTS = /^((SETOF )?uuid|boolean|bigint|integer|void|trigger|TABLE\((\w+ uuid(, )?)+\))$/

test('the application owns nothing, and is no member of a role that owns something', async () => {
  expect(await ask(`select relname from pg_class where relowner = 'bruggenscan_app'::regrole`)).toEqual([])
  expect(
    await ask(`select distinct o.rolname from pg_class c join pg_roles o on o.oid = c.relowner
      where c.relnamespace = 'public'::regnamespace and pg_has_role('bruggenscan_app', o.oid, 'member')`),
  ).toEqual([])
})
