import type { Knex } from 'knex'
import { InDoubt } from '../../domain/errors.ts'
import { isOutage } from './outage.ts'

/**
 * A transaction. What it was asked is undone when anything fails, with one exception, which nobody can rule out: a
 * connection that breaks after the commit was asked and before it was answered.
 * @throws InDoubt then
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
