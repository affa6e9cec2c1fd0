import type { Knex } from 'knex'
import { type ErrandKind, errandSchemas } from '../../application/operations/errand.ts'

/** How many errands of each kind wait: counts, and nothing of what they are about. */
export const queueDepth = (knex: Knex) => async (): Promise<ReadonlyMap<ErrandKind, number>> => {
  const { rows } = await knex.raw(
    `select name, count(*) as waiting from pgboss.job where state in ('created', 'retry') group by name`,
  )
  const waiting = new Map<string, number>(
    rows.map((row: { name: string; waiting: string }) => [row.name, Number(row.waiting)]),
  )
  return new Map((Object.keys(errandSchemas) as ErrandKind[]).map((kind) => [kind, waiting.get(kind) ?? 0]))
}

/** Connections of the pool: lent out, idle, and how many wait for one. */
export const poolUse = (knex: Knex) => () => ({
  used: knex.client.pool.numUsed() as number,
  free: knex.client.pool.numFree() as number,
  waiting: knex.client.pool.numPendingAcquires() as number,
})
