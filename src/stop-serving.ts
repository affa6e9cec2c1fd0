import type { Server, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** In milliseconds. A page takes far less; the printing of a document may take a minute. */
const PATIENCE = 60_000

/** Reasons with each: how long the server waits for whom. In milliseconds. */
const LIMITS = {
  /** Who sends the head of a request this slowly means harm. */
  headersTimeout: 20_000,
  /** Two megabytes of addresses over a poor line. */
  requestTimeout: 120_000,
  /** Longer than a proxy keeps an idle connection (Caddy: two minutes), which would else meet one that just closed. */
  keepAliveTimeout: 125_000,
}

/**
 * Prepares the server to stop well: what is under way is answered, and no connection is kept open for a next request.
 * Ends after a minute at most, whatever hangs.
 */
export const stopsWell = (server: Server): (() => Promise<void>) => {
  let stopping = false
  const underWay = new Set<ServerResponse>()
  Object.assign(server, LIMITS)
  server.prependListener('request', (_req, res: ServerResponse) => {
    if (stopping) res.shouldKeepAlive = false
    underWay.add(res)
    res.once('close', () => underWay.delete(res))
  })
  return async () => {
    stopping = true
    for (const res of underWay) res.shouldKeepAlive = false
    let closed = false
    server.close(() => {
      closed = true
    })
    const end = Date.now() + PATIENCE
    while (!closed && Date.now() < end) {
      // Those that were under way come free one by one.
      server.closeIdleConnections()
      await setTimeout(20)
    }
    server.closeAllConnections()
  }
}
