import type { Knex } from 'knex'
import { InDoubt } from '../../domain/errors.ts'
import { isOutage } from './outage.ts'

/**
 * Runs `work` in a transaction, and rolls back when anything fails.
 * @throws InDoubt when the connection broke after the commit was sent and before the answer came: nobody knows then
 *   whether it was committed
 */
export const transact = async <Result>(
  knex: Knex,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> => {
  let worked = false
  try {
    return await knex.transaction(async (trx) => {
      const result = await work(trx)
      worked = true
      return result
    })
  } catch (error) {
    throw worked && isOutage(error) ? new InDoubt('the connection broke at the commit', { cause: error }) : error
  }
}
