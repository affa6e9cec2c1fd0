import type { Knex } from 'knex'
import { type ErrandKind, errandSchemas } from '../../application/operations/errand.ts'

/** Returns how many errands of each kind wait. It reads nothing of what they are about. */
export const queueDepth = (knex: Knex) => async (): Promise<ReadonlyMap<ErrandKind, number>> => {
  const { rows } = await knex.raw(
    `select name, count(*) as waiting from pgboss.job where state in ('created', 'retry') group by name`,
  )
  const waiting = new Map<string, number>(
    rows.map((row: { name: string; waiting: string }) => [row.name, Number(row.waiting)]),
  )
  return new Map((Object.keys(errandSchemas) as ErrandKind[]).map((kind) => [kind, waiting.get(kind) ?? 0]))
}

/** Returns how many connections of the pool are in use and idle, and how many callers wait for one. */
export const poolUse = (knex: Knex) => () => ({
  used: knex.client.pool.numUsed() as number,
  free: knex.client.pool.numFree() as number,
  waiting: knex.client.pool.numPendingAcquires() as number,
})
