/**
 * The floor of answering, in its own process: `node:http` with ready-made bytes, and one prepared statement for each
 * write that an answer needs. It acts as the owner, whom row-level security lets through at no cost. It knows no
 * languages, no closing scans and no faults. Its argument is a Floor.
 */
import { createHash, randomBytes } from 'node:crypto'
import http from 'node:http'
import { FLOOR_STATEMENTS, floorPool } from './floor-statements.ts'
import type { OpenGroup } from './open-scans.ts'
import type { Place } from './place.ts'

export type Floor = {
  readonly address: Place['address']
  readonly group: OpenGroup
  /** The number of bytes of each page on the line, by step. */
  readonly sizes: Readonly<Record<string, number>>
}

const { address, group, sizes }: Floor = JSON.parse(process.argv[2] ?? '')
const query = await floorPool(address)
const { institutionId, scanId, groupId } = group
const pages = new Map(Object.entries(sizes).map(([name, size]) => [name, randomBytes(size)]))
const draft = randomBytes(300)
const hashOf = (key: string) => createHash('sha256').update(key).digest()
const keyIn = (req: http.IncomingMessage) => hashOf((req.headers.cookie ?? '').replace(/^.*seat=/, ''))

const level = () => String(1 + Math.floor(3 * Math.random()))
const levels = () => Array.from({ length: 6 }, level)

const post = async (req: http.IncomingMessage, res: http.ServerResponse, step: string) => {
  for await (const _ of req) {
    // The body is read and ignored.
  }
  if (step === 'seat') {
    const key = randomBytes(48).toString('base64url')
    await query(FLOOR_STATEMENTS.seat, [institutionId, scanId, groupId, hashOf(key), draft])
    res.setHeader('Set-Cookie', `seat=${key}; Path=/; HttpOnly`)
  } else if (step === 'sheet') {
    await query(FLOOR_STATEMENTS.sheet, [institutionId, scanId, keyIn(req), levels(), levels()])
  } else {
    await query(FLOOR_STATEMENTS.draft, [institutionId, keyIn(req), draft])
  }
  res.writeHead(303, { Location: '/', 'Content-Length': 0 }).end()
}

const get = (res: http.ServerResponse, step: string) => {
  const body = pages.get(step) ?? Buffer.from('')
  res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': body.length }).end(body)
}

const STEPS: Readonly<Record<string, string>> = { factors: 'factor', check: 'check', thanks: 'thanks', seat: 'seat' }

http
  .createServer((req, res) => {
    const part = req.url?.split('/')[3] ?? ''
    if (req.method === 'POST') void post(req, res, part)
    else get(res, STEPS[part] ?? 'start')
  })
  .listen(Number(process.env.PORT), '127.0.0.1')

process.on('SIGTERM', () => process.exit(0))
