import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { protectingHeaders } from './middleware/security-headers.ts'

const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** In both languages: of such a request nothing is known, its language neither. */
const TEXTS: Readonly<Record<number, string>> = {
  408: 'Dit duurde te lang. Probeer het nog eens.\nThis took too long. Please try again.\n',
  431: 'Je browser stuurt te veel mee. Wis de cookies van deze site en probeer het nog eens.\nYour browser sends too much. Delete the cookies of this site and try again.\n',
}
const UNREADABLE = 'Dit verzoek is niet te lezen.\nThis request can’t be read.\n'

/**
 * Answers requests that never reach the app, because they are no HTTP, are too long or too slow: with the headers that
 * every other answer has. Node's own answer has none of them.
 */
export const answerUnreadable = (server: Server, baseUrl: string): void => {
  const headers = [...protectingHeaders(baseUrl), ['cache-control', 'no-store']].map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // After the first byte of another answer nothing can be said any more.
    if (!socket.writable || (socket as Socket).bytesWritten > 0) return void socket.destroy()
    const status = STATUS[error.code ?? ''] ?? 400
    const body = TEXTS[status] ?? UNREADABLE
    const length = Buffer.byteLength(body)
    socket.end(
      `HTTP/1.1 ${status} \r\n${headers.join('')}Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`,
    )
  })
  // Node would answer these itself, without our headers. Nothing here depends on an expectation.
  server.on('checkExpectation', (req, res) => server.emit('request', req, res))
}
