import type { Knex } from 'knex'

/**
 * Everything that the migrations make, sorted, one per line. Without Knex's own tables, and of the queue only its
 * tables.
 */
export const schemaOf = async (owner: Knex): Promise<readonly string[]> => {
  const { rows } = await owner.raw(`
    with ours as (
      select oid, relname, relrowsecurity, relforcerowsecurity, reloptions, relacl from pg_class
      where relnamespace in (select oid from pg_namespace where nspname in ('public', 'pgboss')) and relkind in ('r', 'p') and relname not like 'knex%')
    select format('table %s %s %s %s %s', relname, relrowsecurity, relforcerowsecurity, reloptions, relacl) as line from ours
    union all
    select format('column %s.%s %s %s %s', o.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      pg_get_expr(d.adbin, d.adrelid))
    from ours o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
    union all
    select format('constraint %s %s', c.conname, pg_get_constraintdef(c.oid)) from pg_constraint c join ours o on o.oid = c.conrelid
    union all
    select pg_get_indexdef(i.indexrelid) from pg_index i join ours o on o.oid = i.indrelid
    union all
    select format('policy %s on %s for %s to %s using %s with check %s', policyname, tablename, cmd, roles, qual, with_check)
    from pg_policies where schemaname = 'public'
    union all
    select pg_get_triggerdef(t.oid) from pg_trigger t join ours o on o.oid = t.tgrelid where not t.tgisinternal
    union all
    select format('%s %s', pg_get_functiondef(oid), proacl) from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select format('role on schema %s', privilege_type) from pg_namespace n, aclexplode(n.nspacl) a
      join pg_roles r on r.oid = a.grantee where n.nspname = 'public' and r.rolname = 'bruggenscan_app'
    order by line`)
  return rows.map(({ line }: { line: string }) => line)
}
