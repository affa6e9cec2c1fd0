import type { Knex } from 'knex'
import { type WatchedPlan, wholeReadsIn } from './whole-reads.ts'

type SqlFunction = {
  readonly name: string
  readonly body: string
  readonly names: readonly string[]
  readonly types: readonly string[]
}

/**
 * The plans of functions that run as their owner. `explain` doesn't show their statements, so each is explained apart.
 */
export const plansOfFunctions = (owner: Knex): Promise<readonly WatchedPlan[]> =>
  owner.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off')
    await trx.raw('set local plan_cache_mode = force_generic_plan')
    const plans: WatchedPlan[] = []
    for (const { name, body, names, types } of (await trx.raw(SQL_FUNCTIONS)).rows as SqlFunction[]) {
      const sql = names.reduce((text, each, index) => text.replaceAll(`${name}.${each}`, `$${index + 1}`), body)
      for (const statement of sql.split(/;\n/)) {
        await trx.raw(`prepare asked_for${types.length > 0 ? `(${types.join(', ')})` : ''} as ${statement}`)
        const values = types.length > 0 ? `(${types.map(() => 'null').join(', ')})` : ''
        const explanation = await trx.raw(`explain (verbose, format json) execute asked_for${values}`)
        await trx.raw('deallocate asked_for')
        plans.push({ sql: name, readsWhole: wholeReadsIn(explanation) })
      }
    }
    return plans
  })

const SQL_FUNCTIONS = `
  select proname as name, proargtypes::regtype[]::text[] as types,
    coalesce((proargnames::text[])[1:pronargs], '{}') as names,
    regexp_replace(pg_get_function_sqlbody(p.oid), '^BEGIN ATOMIC\\s+(.*);\\s*END$', '\\1') as body
  from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef and prosqlbody is not null`
