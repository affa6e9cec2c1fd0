import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdDataFolder } from '../../../src/db/engine/data-folder.ts'
import { forkHolder, type Holder } from '../../support/database/fork-holder.ts'

let parent: string
let directory: string
let started: Holder[]

beforeEach(async () => {
  parent = await mkdtemp('/tmp/folder-')
  directory = join(parent, 'kept')
  started = []
})

afterEach(async () => {
  await Promise.all(started.map((holder) => holder.kill()))
  await rm(parent, { recursive: true })
})

const start = async (): Promise<Holder> => {
  const holder = await forkHolder(directory)
  started.push(holder)
  return holder
}

const now = () => ({ holdAt: Date.now() })

const socketPath = async (): Promise<string> => {
  const [name, ...others] = await readdir(join(directory, 'lock'))
  expect(others).toEqual([])
  return join(directory, 'lock', String(name))
}

test('a second process is refused, and the first answers its command line', async () => {
  const [first, second] = await Promise.all([start(), start()])
  expect(await first.ask(now())).toBe(true)
  expect(await second.ask(now())).toBe(false)
  expect(await second.ask({ send: ['scan', 'close', 'één twee'] })).toEqual({
    status: 3,
    stdout: `${first.pid} ran scan close één twee`,
    stderr: 'careful',
  })
})

test('a command that throws is answered with status 1 and what it said', async () => {
  const [first, second] = await Promise.all([start(), start()])
  await first.ask(now())
  await second.ask(now())
  expect(await second.ask({ send: ['fail'] })).toEqual({ status: 1, stdout: '', stderr: 'no such scan\n' })
})

test('only the owner can enter the folder and the socket', async () => {
  await (await start()).ask(now())
  const modes = await Promise.all([directory, join(directory, 'lock'), await socketPath()].map((path) => stat(path)))
  expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '700', '600'])
})

test('a process that waits for an answer gets an error when the holder is killed, and can hold the folder then', async () => {
  const [first, second] = await Promise.all([start(), start()])
  await first.ask(now())
  await second.ask(now())
  const waiting = second.ask({ send: ['never'] })
  const heard = expect(waiting).rejects.toThrow('stopped before it answered')
  await first.kill()
  await heard
  expect(await second.ask(now())).toBe(true)
})

test('of three processes that take over from a killed holder exactly one holds the folder, twenty times', {
  timeout: 180_000,
}, async () => {
  let holder = await start()
  await holder.ask(now())
  const others = await Promise.all([start(), start(), start()])
  for (let round = 0; round < 20; round++) {
    await holder.kill()
    const holdAt = Date.now() + 50
    const held = await Promise.all(others.map((other) => other.ask({ holdAt })))
    expect(held.filter(Boolean)).toHaveLength(1)
    const [winner] = others.splice(held.indexOf(true), 1)
    if (winner === undefined) throw new Error('nobody holds the folder')
    const answers = await Promise.all(others.map((other) => other.ask({ send: ['who'] })))
    expect(answers).toEqual(others.map(() => expect.objectContaining({ stdout: `${winner.pid} ran who` })))
    expect(await readdir(directory)).toEqual(['lock'])
    holder = winner
    others.push(await start())
  }
})

test('a holder that releases the folder leaves nothing behind, and the next can hold it', async () => {
  const [first, second] = await Promise.all([start(), start()])
  await first.ask(now())
  await second.ask(now())
  const waiting = expect(second.ask({ send: ['never'] })).rejects.toThrow('stopped before it answered')
  await first.ask({ release: true })
  await waiting
  expect(await readdir(directory)).toEqual([])
  expect(await second.ask(now())).toBe(true)
})

test('other files in the folder stay', async () => {
  await mkdir(directory)
  await writeFile(join(directory, 'database'), 'rows')
  const holder = await start()
  await holder.ask(now())
  await holder.ask({ release: true })
  expect(await readdir(directory)).toEqual(['database'])
})

test('a folder that leaves no room for the path of the socket is refused before anything is made', async () => {
  const long = join(parent, 'é'.repeat(40))
  const held = holdDataFolder(long, { onCommand: async () => ({ status: 0, stdout: '', stderr: '' }) })
  await expect(held).rejects.toThrow(/^DATA_DIR is too long: .* Set DATA_DIR to a folder with a shorter path\.$/)
  expect(await readdir(parent)).toEqual([])
})

test('the longest folder that is accepted works', async () => {
  directory = join(parent, 'x'.repeat(79 - parent.length - 1))
  const [first, second] = await Promise.all([start(), start()])
  expect(await first.ask(now())).toBe(true)
  expect(await second.ask(now())).toBe(false)
  await expect(holdDataFolder(`${directory}x`, { onCommand: () => Promise.reject() })).rejects.toThrow('too long')
})

const hostile: Record<string, string> = {
  'nothing at all': '',
  'no JSON': 'GET / HTTP/1.1\r\n\r\n',
  'half a document': '["scan", "clo',
  'two documents': '["scan"]["scan"]',
  'another document': '{"argv":["scan"]}',
  'a list of other things': '["scan", null, {"__proto__": 1}]',
  'a deep document': '['.repeat(60_000),
  'a message without end': JSON.stringify(['x'.repeat(10_000_000)]),
}

test('any message that is no command gets an error, and the holder keeps serving', async () => {
  const [first, second] = await Promise.all([start(), start()])
  await first.ask(now())
  await second.ask(now())
  for (const [kind, message] of Object.entries(hostile)) {
    const socket = createConnection({ path: await socketPath(), allowHalfOpen: true })
    socket.end(message)
    const answer = JSON.parse(await text(socket))
    expect(answer, kind).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^Not a command line: /) })
  }
})

test('a client that leaves or falls silent halfway does not stop the holder from serving others', async () => {
  const [first, second] = await Promise.all([start(), start()])
  await first.ask(now())
  await second.ask(now())
  const leaver = createConnection(await socketPath())
  await once(leaver, 'data')
  leaver.write('["scan", "clo')
  leaver.destroy()
  const uninterested = createConnection(await socketPath())
  await once(uninterested, 'data')
  uninterested.end('["scan"]')
  await once(uninterested, 'finish')
  uninterested.destroy()
  const silent = createConnection(await socketPath())
  silent.write('["scan", "clo')
  expect(await second.ask({ send: ['still', 'there'] })).toMatchObject({ stdout: `${first.pid} ran still there` })
  silent.destroy()
})
