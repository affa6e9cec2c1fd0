import type { Knex } from 'knex'
import type { ErrandStore } from '../../application/operations/mail-ports.ts'
import { sqlWithin } from './queue-sql.ts'

export const createErrandStore = (trx: Knex.Transaction): ErrandStore => ({
  async add(kind, errand, { afterSeconds = 0, sameAs = '' } = {}) {
    const db = sqlWithin(trx)
    const { default: PgBoss } = await import('pg-boss')
    const queue = new PgBoss({ db, migrate: false, supervise: false, schedule: false })
    await queue.send(kind, errand, { db, startAfter: afterSeconds, ...(sameAs && { singletonKey: sameAs }) })
  },
})
