import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Running } from '../../src/start.ts'
import { runApp } from '../support/servers/running-app.ts'

let running: Running & { readonly remove: () => Promise<void> }
beforeAll(async () => {
  running = await runApp()
})
afterAll(() => running.remove())

/** All that the server says to these bytes, until it ends the connection or is silent. */
const answerTo = (bytes: string, port = new URL(running.address).port): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.setTimeout(3000, () => socket.destroy())
    socket.on('data', (part) => {
      text += part
    })
    socket.on('error', (error: NodeJS.ErrnoException) => error.code !== 'ECONNRESET' && reject(error))
    socket.on('close', () => resolve(text))
  })

const PROTECTION = [
  /^content-security-policy: default-src 'none';.*frame-ancestors 'none'/im,
  /^x-content-type-options: nosniff\r$/im,
  /^x-frame-options: /im,
  /^referrer-policy: same-origin\r$/im,
  /^cross-origin-resource-policy: same-origin\r$/im,
  /^cache-control: no-store\r$/im,
]

test.each([
  ['no HTTP at all', 'hallo\r\n\r\n', 400],
  ['an unknown method', 'BREEK / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nkapot\r\n\r\n', 400],
  ['a control sign in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: \u0001\u0000\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd', 400],
  ['a length and chunks', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: a\r\nCookie: a=${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['an address of 20 kB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ['an unknown expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: wonderen\r\nConnection: close\r\n\r\n', 200],
])('%s gets an answer with all our headers', async (_, bytes, status) => {
  const answer = await answerTo(bytes)
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  for (const header of status === 200 ? PROTECTION.slice(0, 5) : PROTECTION) expect(`${head}\r\n`).toMatch(header)
  expect(head).not.toMatch(/^(x-powered-by|server):/im)
  if (status !== 200) {
    expect(head).toMatch(/^content-type: text\/plain; charset=utf-8/im)
    expect(Number(/^content-length: (\d+)/im.exec(head)?.[1])).toBe(Buffer.byteLength(body))
    expect(body).not.toContain('node:')
  }
})

test('rubbish behind a good request ends the connection, and the answer before it is whole', async () => {
  const answer = await answerTo('GET /health HTTP/1.1\r\nHost: a\r\n\r\nrommel\r\n\r\n')
  expect(answer.match(/^HTTP/gm)).toHaveLength(1)
  expect(answer).toMatch(/alive\n$/)
})

test('a running app that answered all this is ready', async () => {
  expect((await fetch(`${running.address}/ready`)).status).toBe(200)
})
