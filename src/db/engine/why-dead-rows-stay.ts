import type { Knex } from 'knex'
import { CLEARED } from '../operations/clear-dead-rows.ts'

/** Why a server would keep the dead rows that answering and closing leave, in words for the operator; null if it clears them. */
export const whyDeadRowsStay = async (knex: Knex): Promise<string | null> => {
  const { rows } = await knex.raw(
    `select name from pg_settings where name in ('autovacuum', 'track_counts') and setting = 'off'
     union all
     select format('autovacuum_enabled of %s', c.relname) from pg_class c, pg_options_to_table(c.reloptions) as option
     where c.oid = any(?::regclass[]) and option_name = 'autovacuum_enabled' and not option_value::boolean
     order by 1`,
    [CLEARED],
  )
  if (rows.length === 0) return null
  const off = rows.map(({ name }: { name: string }) => name).join(', ')
  return `PostgreSQL keeps dead rows here (off: ${off}). They show which answers were sent together, and whose invitation was used for them. Turn that on.`
}
