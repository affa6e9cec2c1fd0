import pg from 'pg'
import { type Explanation, type WatchedPlan, wholeReadsIn } from './whole-reads.ts'

type Query = (...given: unknown[]) => unknown

/**
 * Has each statement that goes to the database explained first: on the same connection, so as the same role, in the same
 * transaction, with the same values. Whole reads are made dear, so that one is seen only where no index would do.
 */
export const watchPlans = () => {
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const original = prototype.query
  const plans: WatchedPlan[] = []
  prototype.query = function (this: pg.Client, ...given) {
    const { text, values } = statementIn(given)
    if (!/^\s*(select|insert|update|delete|with)\b/i.test(text)) return original.apply(this, given)
    const explained = async () => {
      await original.call(this, 'set enable_seqscan = off')
      const explanation = await original.call(this, { text: `explain (verbose, format json) ${text}`, values })
      const readsWhole = wholeReadsIn(explanation as Explanation)
      plans.push({ sql: text.replaceAll(/\s+/g, ' ').trim(), readsWhole })
    }
    // What can't be explained can't be done either: the statement itself tells its sender why.
    return explained()
      .catch(() => {})
      .then(() => original.apply(this, given))
  }
  return {
    /** What was explained since the last time this was asked. */
    taken: (): readonly WatchedPlan[] => plans.splice(0),
    stop: () => {
      prototype.query = original
    },
  }
}

const statementIn = ([first, second]: readonly unknown[]): { readonly text: string; readonly values: unknown } =>
  typeof first === 'string'
    ? { text: first, values: Array.isArray(second) ? second : [] }
    : { text: '', values: [], ...(first as { text?: string; values?: unknown[] }) }
