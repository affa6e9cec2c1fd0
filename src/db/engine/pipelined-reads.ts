import type { Duplex } from 'node:stream'
import type { Client } from 'pg'
import type { Read } from './prepared.ts'

/** Two, so that a long read holds up half of the others. More would send fewer reads together. */
const LANES = 2

/**
 * Reads over a few connections that don't wait for one answer before they send the next statement, so that a hall of
 * respondents costs fewer calls of the system. Only for statements that take no lock: one that waited, as a write does while
 * a scan closes, would hold up all that were sent after it. Writes have connections of their own.
 *
 * `connect`: opens a connection that acts as the application's role already. A connection that broke is opened again by the
 * next read.
 */
export const pipelinedReads = (connect: () => Promise<Client>) => {
  const lanes = Array.from({ length: LANES }, () => lane(connect))
  let turn = 0
  const read: Read = async ({ name, text }, values) => {
    turn = (turn + 1) % LANES
    const client = await lanes[turn]?.client()
    if (!client) throw new RangeError('no lane')
    sendTogether(client)
    return (await client.query({ name, text, values: [...values] })).rows
  }
  return {
    read,
    close: async () => {
      await Promise.all(lanes.map(({ close }) => close()))
    },
  }
}

/** One connection, opened when it is first needed and after it broke. */
const lane = (connect: () => Promise<Client>) => {
  let current: Promise<Client> | null = null
  const open = (): Promise<Client> => {
    const opening = connect()
    const forget = () => {
      if (current === opening) current = null
    }
    opening.then((client) => client.on('error', forget).on('end', forget), forget)
    return opening
  }
  return {
    client: (): Promise<Client> => {
      current ??= open()
      return current
    },
    close: async () => {
      const last = await current?.catch(() => null)
      await last?.end()
    },
  }
}

/** Statements of the same turn of the event loop leave in one packet. */
const sendTogether = (client: Client): void => {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection
  if (stream.writableCorked > 0) return
  stream.cork()
  setImmediate(() => stream.uncork())
}
