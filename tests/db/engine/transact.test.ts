import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect, type Database } from '../../../src/db/engine/connect.ts'
import { isOutage } from '../../../src/db/engine/outage.ts'
import { transact } from '../../../src/db/engine/transact.ts'
import { InDoubt } from '../../../src/domain/errors.ts'
import { type Wire, wireTo } from '../../faults/wire.ts'
import { useDatabase } from '../../support/database/database.ts'
import { createServerDatabase } from '../../support/database/server-template.ts'

const database = useDatabase()
const template = inject('databaseTemplate')
const row = (sid: string) => ({ sid, sess: '{}', expire: new Date() })

test('a transaction that fails is undone, and throws the error itself', async () => {
  const { knex } = database.current
  const work = transact(knex, async (trx) => {
    await trx('sessions').insert(row('a'))
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(await knex('sessions').pluck('sid')).toEqual([])
})

test.each([
  [{ code: '57P01' }, true],
  [{ code: '53300' }, true],
  [{ code: '53100' }, true],
  [{ code: '57014' }, true],
  [{ code: '40P01' }, true],
  [{ code: 'ECONNREFUSED', syscall: 'connect' }, true],
  [{ code: 'ENOENT', syscall: 'open' }, false],
  [{ code: '23505' }, false],
  [{ code: '42P01' }, false],
  [{}, false],
])('an error with %o is an outage: %s', (fields, expected) => {
  expect(isOutage(Object.assign(new Error('Connection'), fields))).toBe(expected)
})

test.each(['Connection terminated unexpectedly', 'Knex: Timeout acquiring a connection. The pool is probably full.'])(
  "'%s' is an outage, and the same words from a person are not",
  (message) => {
    expect(isOutage(new Error(message))).toBe(true)
    expect(isOutage(Object.assign(new Error(message), { code: '22P02' }))).toBe(false)
  },
)

/** A server behind a connection that can lose an answer. The embedded database has no such connection. */
const onWire = { wire: undefined as Wire | undefined, through: undefined as Database | undefined, drop: async () => {} }
beforeAll(async () => {
  if (template.kind !== 'server') return
  const { url, drop } = await createServerDatabase(template)
  const address = new URL(url)
  onWire.wire = await wireTo(Number(address.port || 5432))
  address.hostname = '127.0.0.1'
  address.port = String(onWire.wire.port)
  onWire.through = connect(address.href)
  onWire.drop = drop
})
afterAll(async () => {
  await onWire.through?.close()
  onWire.wire?.close()
  await onWire.drop()
})

test.runIf(template.kind === 'server')(
  'a commit whose answer is lost is in doubt and may be done; before the commit, all is undone (needs TEST_DATABASE_URL)',
  async () => {
    const { wire, through } = onWire
    if (!wire || !through) throw new Error('no wire')
    const { knex } = through
    wire.loseCommits(1)
    const committed = transact(knex, (trx) => trx('sessions').insert(row('committed')))
    await expect(committed).rejects.toBeInstanceOf(InDoubt)
    const cut = transact(knex, async (trx) => {
      await trx('sessions').insert(row('undone'))
      wire.cut()
      await trx('sessions').pluck('sid')
    })
    const error = await cut.catch((reason) => reason)
    expect(error).not.toBeInstanceOf(InDoubt)
    expect(isOutage(error)).toBe(true)
    expect(await knex('sessions').pluck('sid')).toEqual(['committed'])
  },
)
