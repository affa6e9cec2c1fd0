import { hashOf } from '../../src/application/answering/ticket-key.ts'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import { createAnswering } from '../../src/db/answering/answering.ts'
import { connect, connectAsOwner } from '../../src/db/engine/connect.ts'
import { FLOOR_STATEMENTS, floorPool } from './floor-statements.ts'
import { composed, type OpenGroup, openScans } from './open-scans.ts'
import { serverPlace } from './place.ts'
import { type Ready, readyTickets } from './ready-tickets.ts'
import { measureInTurn, ratioOf } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

const CLIENTS = 32

/**
 * Measures only the submit, on a server: `sendSheet` called as by a page that has already read the draft, and
 * `sendSheet` that reads the draft itself. The floor is one bare prepared statement of the owner, which deletes the
 * ticket with everything below it and adds to the same six cells. 32 clients have a connection each. A deadlock, or a
 * sheet that is not counted, ends the bench.
 */
export const benchCount = async ({ rounds = 7, warmUps = 1, sheets = 640, institutions = 60 } = {}) => {
  const place = await serverPlace()
  if (!('url' in place.address)) throw new Error('this bench needs a server')
  const database = connect(place.address.url, { most: CLIENTS })
  const owner = connectAsOwner(place.address.url)
  const floor = await floorPool(place.address, CLIENTS)
  try {
    const { sendSheet } = composed(database)
    const answering = createAnswering(database)
    const everywhere = await openScans(database, institutions)

    const bare = async ({ group: { institutionId, scanId }, key }: Ready) => {
      const { rowCount } = await floor(FLOOR_STATEMENTS.sheet, [institutionId, scanId, hashOf(key), levels(), levels()])
      if (rowCount !== FACTOR_KEYS.length) throw new Error(`${rowCount} cells`)
    }
    const sent = async ({ group: { institutionId, scanId }, key }: Ready, seen?: Parameters<typeof sendSheet>[3]) => {
      const result = await sendSheet(institutionId, scanId, key, seen)
      if (!result.ok) throw new Error(result.reason)
    }
    const seen = ({ group: { institutionId, scanId }, key }: Ready) =>
      answering.read(institutionId, scanId, hashOf(key))

    const inTurn = (where: string, groups: readonly OpenGroup[]) => {
      const ready = () => readyTickets(owner, groups, sheets)
      const few = () => readyTickets(owner, groups, sheets / 4)
      return measureInTurn(
        [
          {
            name: `${where}: sheets that their page had read`,
            run: async () => {
              const people = await ready()
              const read = new Map(await eachOf(people, async (person) => [person, await seen(person)] as const))
              return perSecond(people, (person) => sent(person, read.get(person)))
            },
          },
          { name: `${where}: sheets with their reading`, run: async () => perSecond(await ready(), (it) => sent(it)) },
          { name: `${where}: the floor's sheets`, run: async () => perSecond(await ready(), bare) },
          {
            name: `${where}: one client's sheets`,
            run: async () => {
              const people = await few()
              const read = new Map(await eachOf(people, async (person) => [person, await seen(person)] as const))
              return perSecond(people, (person) => sent(person, read.get(person)), 1)
            },
          },
          { name: `${where}: the floor's, one client`, run: async () => perSecond(await few(), bare, 1) },
        ],
        rounds,
        warmUps,
      )
    }

    const lines: Line[] = []
    for (const [where, groups] of [
      ['one group', everywhere.slice(0, 1)],
      [`${institutions} institutions`, everywhere],
    ] as const) {
      const [read, reading, bottom, alone, bottomAlone] = await inTurn(where, groups)
      if (!read || !reading || !bottom || !alone || !bottomAlone) throw new Error('nothing was measured')
      lines.push(
        ...[read, reading, bottom, alone, bottomAlone].map((spread) => ({ spread, unit: 'per second' })),
        { spread: ratioOf(`${where}: against the floor`, read, bottom), unit: 'times', digits: 2, aim: 'at least 0.7' },
        { spread: ratioOf(`${where}: with their reading`, reading, bottom), unit: 'times', digits: 2 },
        { spread: ratioOf(`${where}: one client`, alone, bottomAlone), unit: 'times', digits: 2 },
      )
    }
    return { table: tableOfLines(lines), lines }
  } finally {
    await database.close()
    await owner.destroy()
    await floor.end()
    await place.remove()
  }
}

const levels = () => FACTOR_KEYS.map(() => String(1 + Math.floor(3 * Math.random())))

const perSecond = async (people: readonly Ready[], send: (person: Ready) => Promise<unknown>, clients = CLIENTS) => {
  const begun = performance.now()
  await eachOf(people, send, clients)
  return (1000 * people.length) / (performance.now() - begun)
}

/** Does the work for as many people at once as there are clients. */
const eachOf = async <Result>(
  people: readonly Ready[],
  work: (person: Ready) => Promise<Result>,
  clients = CLIENTS,
) => {
  const queue = [...people]
  const results: Result[] = []
  const oneAfterTheOther = async () => {
    for (let person = queue.pop(); person; person = queue.pop()) results.push(await work(person))
  }
  await Promise.all(Array.from({ length: clients }, oneAfterTheOther))
  return results
}
