import type { Server, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** In milliseconds. A page takes far less; printing a document may take a minute. */
const PATIENCE = 60_000

/** Limits of the server in milliseconds, each with its reason. */
const LIMITS = {
  /** A client that sends the head of a request this slowly has bad intentions. */
  headersTimeout: 20_000,
  /** Enough for two megabytes of addresses over a poor connection. */
  requestTimeout: 120_000,
  /**
   * Longer than a proxy keeps an idle connection (Caddy: two minutes). Else the proxy could use one that this server
   * just closed.
   */
  keepAliveTimeout: 125_000,
}

/**
 * Prepares the server for a graceful stop. The returned function answers the requests in progress and keeps no
 * connection open for a next request. It ends after at most a minute, whatever hangs.
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
      // Connections become idle one by one, as their requests are answered.
      server.closeIdleConnections()
      await setTimeout(20)
    }
    server.closeAllConnections()
  }
}
