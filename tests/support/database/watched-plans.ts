import pg from 'pg'
import { type Explanation, type WatchedPlan, wholeReadsIn } from './whole-reads.ts'

type Query = (...given: unknown[]) => unknown

/**
 * Explains each statement before the database runs it: on the same connection (so as the same role), in the same
 * transaction, with the same values. Reading a whole table gets a high cost, so a plan does it only if no index serves.
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
    // A statement that can't be explained can't run either. Running it gives its sender the reason.
    return explained()
      .catch(() => {})
      .then(() => original.apply(this, given))
  }
  return {
    /** The plans since the previous call. */
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
