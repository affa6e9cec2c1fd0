import type { Knex } from 'knex'
import { CLEARED } from './clear-dead-rows.ts'

/** Dead rows of one table: how many, and for how many seconds nothing has cleared them. */
export type DeadRows = { readonly table: string; readonly rows: number; readonly seconds: number }

/** Cleared tables stay below this. A table that doesn't grows by six or more with each sheet. */
const NOTICED = 100

/**
 * The dead rows of the tables that are cleared, in whole hundreds and hours: exact numbers would show, to those who
 * keep the metrics, the moment at which somebody sent a sheet.
 */
export const readDeadRows = (knex: Knex) => async (): Promise<readonly DeadRows[]> => {
  const { rows } = await knex.raw(
    `select relname as table, n_dead_tup / ${NOTICED} as hundreds,
       floor(extract(epoch from now() - coalesce(greatest(last_vacuum, last_autovacuum), pg_postmaster_start_time())) / 3600) as hours
     from pg_stat_user_tables where relid = any(?::regclass[]) order by relname`,
    [CLEARED],
  )
  return rows.map(({ table, hundreds, hours }: { table: string; hundreds: string; hours: string }) => ({
    table,
    rows: Number(hundreds) * NOTICED,
    seconds: Number(hundreds) === 0 ? 0 : Number(hours) * 3600,
  }))
}
