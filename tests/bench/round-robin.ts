import http from 'node:http'

export type Proxy = {
  readonly base: string
  /** The processes that get the next requests, in turn. */
  targets: readonly string[]
  readonly stop: () => Promise<void>
}

/**
 * A small proxy in front of several processes. It skips a process that can't be reached, since nothing was sent to it
 * yet.
 */
export const roundRobin = async (port: number, targets: readonly string[]): Promise<Proxy> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 })
  let turn = 0

  const forward = (req: http.IncomingMessage, res: http.ServerResponse, body: Buffer, tries: number) => {
    const target = proxy.targets[turn++ % proxy.targets.length] ?? ''
    const { method, headers } = req
    const asked = http.request(
      new URL(req.url ?? '/', target),
      { agent, method: method ?? 'GET', headers },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(res)
      },
    )
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && tries > 0) return forward(req, res, body, tries - 1)
      res.writeHead(502).end()
    })
    asked.end(body)
  }

  const server = http.createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    forward(req, res, Buffer.concat(chunks), proxy.targets.length)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const proxy: Proxy = {
    base: `http://127.0.0.1:${port}`,
    targets,
    stop: async () => {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}
