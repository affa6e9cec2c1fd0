import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'

/** What the schema promises about institutions, asked of the catalogue: it holds for tables that nobody thought of yet. */
const database = useDatabase()

const ask = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
  (await database.asOwner((owner) => owner.raw(sql))).rows

const TENANT_TABLES = `
  select c.oid, c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id'
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`

/** The names of the columns with these numbers, in order. */
const names = (table: string, numbers: string) => `array(
  select a.attname::text from unnest(${numbers}) with ordinality as part(number, place)
  join pg_attribute a on a.attrelid = ${table} and a.attnum = part.number order by part.place)`

test('a foreign key between tables of institutions pairs their institutions', async () => {
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

test('what refers to an institution does so by its institution_id', async () => {
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

/** By a unique index: an answer may be of no unit. */
const KEYLESS: readonly string[] = ['tallies']

test('each table of institutions has the two policies that all have, and no other save the listed ones', async () => {
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

/** Read across institutions by whose account it is. */
const OWN_ACCOUNT: readonly string[] = ['memberships']

test('a function that runs as the owner is for the application alone, believes no temporary table, and gives no more than ids, a yes or a count', async () => {
  const functions = await ask(`
    select oid::regprocedure::text as name, pg_get_function_result(oid) as gives, array_to_string(proconfig, ';') as settings,
      prosqlbody is null as read_when_called,
      (select string_agg(case grantee when 0 then 'everybody' when proowner then 'the owner' else grantee::regrole::text end, ', ')
        from aclexplode(coalesce(proacl, acldefault('f', proowner)))) as may_call
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`)
  expect(functions.length).toBeGreaterThan(10)
  for (const { name, gives, settings, read_when_called, may_call } of functions) {
    expect({ name, gives }).toEqual({ name, gives: expect.stringMatching(IDS_AND_COUNTS) })
    const pinned = read_when_called ? 'search_path=pg_catalog, public, pg_temp' : 'search_path=pg_catalog, public'
    expect({ name, settings }).toEqual({ name, settings: pinned })
    expect({ name, may_call }).toEqual({ name, may_call: 'the owner, bruggenscan_app' })
  }
})

const IDS_AND_COUNTS = /^((SETOF )?uuid|boolean|bigint|integer|void|trigger|TABLE\((\w+ uuid(, )?)+\))$/

test('the application owns nothing and is no member of who does', async () => {
  expect(await ask(`select relname from pg_class where relowner = 'bruggenscan_app'::regrole`)).toEqual([])
  expect(
    await ask(`select distinct o.rolname from pg_class c join pg_roles o on o.oid = c.relowner
      where c.relnamespace = 'public'::regnamespace and pg_has_role('bruggenscan_app', o.oid, 'member')`),
  ).toEqual([])
})
