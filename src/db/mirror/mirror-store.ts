import type { Knex } from 'knex'
import type { InMirror, KeptSnapshot, MirrorStore, Pooled } from '../../application/mirror/mirror-ports.ts'
import { transact } from '../engine/transact.ts'

export const createMirrorStore = (trx: Knex): MirrorStore => ({
  async lock() {
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended('mirror', 0))`)
  },

  async pool() {
    const { rows } = await trx.raw('select link, source, record, in_print, changed from read_mirror_pool()')
    return rows.map(pooled)
  },

  async contribute({ link, source, contribution, mark }) {
    const values = [link, source, JSON.stringify(contribution), mark]
    await trx.raw('select contribute_to_mirror(?, ?, ?, ?)', values)
  },

  async withdraw(link) {
    return (await trx.raw('select withdraw_from_mirror(?) as done', [link])).rows[0].done
  },

  async snapshots() {
    const rows = await trx('mirror_snapshots').orderBy('made_on', 'desc').select('made_on', 'content')
    return rows.map(({ made_on, content }): KeptSnapshot => ({ madeOn: made_on, snapshot: content }))
  },

  async keepSnapshot(day, snapshot) {
    const values = [day, snapshot && JSON.stringify(snapshot)]
    return (await trx.raw('select keep_mirror_snapshot(?, ?) as done', values)).rows[0].done
  },
})

export const createInMirror =
  (knex: Knex): InMirror =>
  (work) =>
    transact(knex, (trx) => work(createMirrorStore(trx)))

type PoolRow = Pick<Pooled, 'link' | 'source' | 'changed'> & {
  readonly record: Pooled['contribution']
  readonly in_print: boolean
}

const pooled = ({ link, source, record, in_print, changed }: PoolRow): Pooled => ({
  link,
  source,
  contribution: record,
  inPrint: in_print,
  changed,
})
