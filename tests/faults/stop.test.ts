import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { stopsWell } from '../../src/stop-serving.ts'
import { runApp } from '../support/servers/running-app.ts'

const ask = async (url: string, agent = new Agent({ keepAlive: true })): Promise<IncomingMessage> => {
  const [response] = await once(get(url, { agent }), 'response')
  response.resume()
  return response
}

const listeningOn = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a stopping server finishes running requests, keeps no connection open, and accepts no new ones', async () => {
  let answer = () => {}
  const server = createServer()
  const asked = new Promise<void>((resolve) => {
    server.on('request', (req, res) => {
      answer = () => void res.end('done after all')
      if (req.url === '/quick') res.end('done')
      else resolve()
    })
  })
  const stop = stopsWell(server)
  const origin = await listeningOn(server)
  await ask(`${origin}/quick`) // Leaves an open connection for a next request.
  const slow = ask(`${origin}/slow`)
  await asked
  let stopped = false
  const stopping = stop().then(() => {
    stopped = true
  })
  await expect(ask(`${origin}/quick`)).rejects.toThrow('ECONNREFUSED')
  expect(stopped).toBe(false)
  answer()
  const late = await slow
  expect(late.statusCode).toBe(200)
  expect(late.headers.connection).toBe('close')
  await stopping
})

test('an app that is about to stop first says that it is not ready, while it still answers', async () => {
  const running = await runApp({ DRAIN_SECONDS: '5' })
  expect((await ask(`${running.address}/ready`)).statusCode).toBe(200)
  const removed = running.remove()
  const asked = await Promise.all(['ready', 'health', ''].map((path) => ask(`${running.address}/${path}`)))
  expect(asked.map(({ statusCode }) => statusCode)).toEqual([503, 200, 200])
  await removed
  await expect(ask(`${running.address}/health`)).rejects.toThrow('ECONNREFUSED')
}, 180_000)
