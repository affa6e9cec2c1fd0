import type { Knex } from 'knex'
import type { OwnSessionStore } from '../../application/account/account-ports.ts'
import { type Browser, IDLE_LIFE, type OpenSession } from '../../domain/account/session.ts'

const HANDLE = `encode(sha256(convert_to(sid, 'UTF8')), 'hex')`

/** Row-level security shows the sessions of the transaction's account and no others. */
export const createOwnSessionStore = (trx: Knex.Transaction): OwnSessionStore => ({
  async list() {
    const { rows } = await trx.raw(
      `select ${HANDLE} as handle, sess, expire from sessions
       where sess ->> 'accountId' is not null and expire > now() order by expire desc, sid`,
    )
    return rows.map(sessionFromRow)
  },

  async end(handle) {
    await trx.raw(`delete from sessions where ${HANDLE} = ?`, [handle])
  },

  async endAllBut(handle) {
    await trx.raw(`delete from sessions where ${HANDLE} is distinct from ?::text`, [handle])
  },
})

type SessionRow = {
  readonly handle: string
  readonly sess: { readonly signedInAt: number; readonly browser?: Browser }
  readonly expire: Date
}

/** Each use of a session moves its end, so the time of the last use follows from the end. */
const sessionFromRow = ({ handle, sess, expire }: SessionRow): OpenSession => ({
  handle,
  since: new Date(sess.signedInAt),
  lastUsed: new Date(expire.getTime() - IDLE_LIFE),
  browser: sess.browser ?? { name: null, system: null },
})
