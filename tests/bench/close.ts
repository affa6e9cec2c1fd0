import { connectAsOwner } from '../../src/db/engine/connect.ts'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { composed, type OpenGroup, openScans } from './open-scans.ts'
import { serverPlace } from './place.ts'
import { measureInTurn, ratioOf, spreadOf } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

/**
 * Times closing a scan with many open tickets against only deleting as many tickets, and measures the memory that it
 * takes.
 */
export const benchClose = async ({ rounds = 3, tickets = 100_000 } = {}) => {
  const place = await serverPlace()
  if (!('url' in place.address)) throw new Error('this bench needs a server')
  const database = await place.open()
  const owner = connectAsOwner(place.address.url)
  try {
    const { closeScan } = composed(database)
    const groups = [...(await openScans(database, 2 * rounds))]
    const memory: number[] = []
    const next = async (): Promise<OpenGroup> => {
      const group = groups.pop()
      if (!group) throw new Error('no scan left')
      await seated(owner, group, tickets)
      return group
    }
    const close = async ({ institutionId, scanId }: OpenGroup) => {
      const before = process.memoryUsage().rss
      const closed = await closeScan(operatorIn(institutionId), scanId)
      if (!closed.ok) throw new Error(closed.reason)
      memory.push((process.memoryUsage().rss - before) / 2 ** 20)
    }
    const bare = ({ institutionId, scanId }: OpenGroup) =>
      owner.raw('delete from tickets where institution_id = ? and scan_id = ?', [institutionId, scanId])
    const timed = (work: (group: OpenGroup) => PromiseLike<unknown>) => async () => {
      const group = await next()
      const begun = performance.now()
      await work(group)
      return performance.now() - begun
    }
    const measured = await measureInTurn(
      [
        { name: `close with ${tickets} open tickets`, run: timed(close) },
        { name: 'floor: the bare deletion of as many', run: timed(bare) },
      ],
      rounds,
      0,
    )
    const [closing, floor] = measured
    if (!closing || !floor) throw new Error('nothing was measured')
    const lines: readonly Line[] = [
      ...measured.map((spread) => ({ spread, unit: 'ms' })),
      { spread: ratioOf('against the floor', closing, floor), unit: 'times', digits: 2, aim: 'at most 2' },
      { spread: spreadOf('memory of the app grows by', memory), unit: 'MB', digits: 1, aim: 'flat' },
    ]
    return { table: tableOfLines(lines), lines }
  } finally {
    await database.close()
    await owner.destroy()
    await place.remove()
  }
}

/** Adds as many people as `tickets`, each with a seat and a draft. */
const seated = (owner: ReturnType<typeof connectAsOwner>, group: OpenGroup, tickets: number) =>
  owner.raw(
    `with seated as (insert into tickets (institution_id, scan_id, group_id)
       select ?::uuid, ?::uuid, ?::uuid from generate_series(1, ?) returning institution_id, id)
     insert into ticket_keys (institution_id, ticket_id, key_hash, draft)
       select institution_id, id, sha256(id::text::bytea), convert_to(repeat('x', 300), 'UTF8') from seated`,
    [group.institutionId, group.scanId, group.groupId, tickets],
  )
