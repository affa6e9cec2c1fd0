import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What makes a change final: the end of a transaction, or a statement that is a transaction by itself. */
const WRITES = /COMMIT;|\b(take_seat|keep_draft|count_sheet)\b/

export type Wire = {
  readonly port: number
  /** For the next `count` commits the answer never arrives: the connection breaks instead. */
  readonly loseCommits: (count: number) => void
  readonly lostCommits: () => number
  /** From now on nothing passes, and neither side gets an error. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** Ends every connection. New ones are let through. */
  readonly cut: () => void
  readonly close: () => void
}

/** The network between the app and its database, which can be cut at the worst moment. */
export const wireTo = async (port: number): Promise<Wire> => {
  const ends = new Set<Socket>()
  let toLose = 0
  let lost = 0
  let frozen = false

  const server = createServer((client) => {
    const database = connect(port, '127.0.0.1')
    let loses = false
    const cut = () => {
      client.destroy()
      database.destroy()
    }
    for (const end of [client, database]) {
      ends.add(end)
      end
        .on('error', cut)
        .on('close', cut)
        .on('close', () => ends.delete(end))
      if (frozen) end.pause()
    }
    client.on('data', (bytes) => {
      if (toLose > 0 && WRITES.test(bytes.toString('latin1'))) {
        toLose -= 1
        lost += 1
        loses = true
      }
      database.write(bytes)
    })
    database.on('data', (bytes) => {
      if (!loses) return client.write(bytes)
      return cut()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const setFrozen = (value: boolean) => {
    frozen = value
    for (const end of ends) value ? end.pause() : end.resume()
  }
  const cutAll = () => {
    for (const end of ends) end.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    loseCommits: (count) => {
      toLose = count
      lost = 0
    },
    lostCommits: () => lost,
    freeze: () => setFrozen(true),
    thaw: () => setFrozen(false),
    cut: cutAll,
    close: () => {
      server.close()
      cutAll()
    },
  }
}
