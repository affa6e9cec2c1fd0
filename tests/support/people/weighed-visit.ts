import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Weighed = {
  readonly status: number
  /** The bytes over the wire for the page and all that it loads, headers included. */
  readonly bytes: number
  readonly requests: number
  readonly html: string
  readonly scripts: number
}

type Visit = {
  readonly open: (path: string) => Promise<Weighed>
  /** Posts as a form does: follows a redirect, which is weighed too. */
  readonly post: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Weighed>
  readonly leave: () => void
}

/**
 * A browser with one connection that counts the bytes it gets. Keeps cookies, and requests cacheable files only once.
 */
export const weighedVisit = (origin: string, encodings = 'gzip, deflate, br, zstd'): Visit => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const cookies = new Map<string, string>()
  const kept = new Set<string>()

  const ask = async (method: string, path: string, body = '') => {
    const headers = {
      'Accept-Encoding': encodings,
      Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(method === 'POST' && {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Sec-Fetch-Site': 'same-origin',
      }),
    }
    const asked = request(origin + path, { method, agent, headers })
    const before = await new Promise<number>((resolve) => asked.once('socket', (socket) => resolve(socket.bytesRead)))
    asked.end(body)
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    const socket = response.socket
    const content = decoded(await buffer(response), response.headers['content-encoding'])
    for (const cookie of response.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    return { response, bytes: socket.bytesRead - before, text: content.toString() }
  }

  const load = async (method: string, path: string, body?: string): Promise<Weighed> => {
    const { response, bytes, text } = await ask(method, path, body)
    const { statusCode: status = 0, headers } = response
    if (status === 303) {
      const next = await load('GET', String(headers.location))
      return { ...next, bytes: next.bytes + bytes, requests: next.requests + 1 }
    }
    const assets = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset]) => String(asset))
    const missing = [...new Set(assets)].filter((asset) => !kept.has(asset))
    let sum = bytes
    for (const asset of missing) {
      const { response, bytes } = await ask('GET', asset)
      if (response.headers['cache-control']?.includes('immutable')) kept.add(asset)
      sum += bytes
    }
    return { status, bytes: sum, requests: 1 + missing.length, html: text, scripts: text.split('<script').length - 1 }
  }

  return {
    open: (path) => load('GET', path),
    post: (path, fields = {}) => load('POST', path, String(new URLSearchParams(fields))),
    leave: () => agent.destroy(),
  }
}

const decoded = (content: Buffer, encoding: string | undefined): Buffer => {
  if (encoding === 'br') return brotliDecompressSync(content)
  if (encoding === 'gzip') return gunzipSync(content)
  return content
}
