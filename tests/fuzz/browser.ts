import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'

export type Sent = {
  readonly method: string
  /** The path exactly as it is sent: nothing is normalised. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
}

export type Got = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string }

export type Browser = {
  readonly cookies: Map<string, string>
  readonly ask: (sent: Partial<Sent> & Pick<Sent, 'path'>) => Promise<Got>
  readonly token: () => Promise<string>
}

/** Serves the app on a free port, for any number of browsers. They keep their connections. */
export const serve = async (app: Express) => {
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  return {
    browser: (): Browser => browserAt(port, agent),
    close: async () => {
      agent.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const browserAt = (port: number, agent: Agent): Browser => {
  const cookies = new Map<string, string>()
  let token: string | null = null
  const ask: Browser['ask'] = async ({ method = 'GET', path, headers = {}, body = null }) => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const got = await send(port, agent, { method, path, headers: { ...(cookie && { cookie }), ...headers }, body })
    for (const each of got.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      if (value) cookies.set(name, value)
      else cookies.delete(name)
      if (name === 'session') token = null
    }
    return got
  }
  return {
    cookies,
    ask,
    token: async () => {
      token ??= tokenIn((await ask({ path: '/account' })).text) || tokenIn((await ask({ path: '/sign-in' })).text)
      return token
    },
  }
}

const tokenIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** Stands for no answer at all. */
const BROKEN_OFF = 599

const send = (port: number, agent: Agent, { method, path, headers, body }: Sent) =>
  new Promise<Got & { cookies: readonly string[] }>((resolve, reject) => {
    const length = body ? { 'content-length': String(body.length) } : {}
    const asked = request({ port, agent, method, path, headers: { ...length, ...headers } }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('error', reject)
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers as Record<string, string>,
          cookies: res.headers['set-cookie'] ?? [],
          text: Buffer.concat(parts).toString('latin1'),
        }),
      )
    })
    asked.on('error', () => resolve({ status: BROKEN_OFF, headers: {}, cookies: [], text: '' }))
    asked.end(body ?? undefined)
  })
