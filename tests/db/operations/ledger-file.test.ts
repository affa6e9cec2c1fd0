import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { End } from '../../../src/application/operations/ledger-ports.ts'
import { ledgerFile } from '../../../src/db/operations/ledger-file.ts'
import type { InstitutionId, ScanId } from '../../../src/domain/ids.ts'
import { mutated } from '../../support/arbitrary/mutated.ts'

let folder: string
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'bruggenscan-ledger-')), 'made', 'here')
})
afterEach(() => rm(path.dirname(path.dirname(folder)), { recursive: true }))

const closed = (): End => ({
  kind: 'scan-closed',
  institutionId: crypto.randomUUID() as InstitutionId,
  scanId: crypto.randomUUID() as ScanId,
  at: new Date(),
})

test('lines are read as they were written, and before the first line there are none', async () => {
  const ledger = ledgerFile(folder)
  expect(await ledger.read()).toEqual({ ends: [], unreadable: 0 })
  const ends = [closed(), closed()]
  for (const end of ends) await ledger.write(end)
  expect(await ledgerFile(folder).read()).toEqual({ ends, unreadable: 0 })
})

test('many processes that write at once spoil no line', async () => {
  const ledgers = [ledgerFile(folder), ledgerFile(folder)]
  const ends = Array.from({ length: 40 }, closed)
  await Promise.all(ends.map((end, index) => ledgers[index % 2]?.write(end)))
  const read = await ledgerFile(folder).read()
  expect(read.unreadable).toBe(0)
  expect(new Set(read.ends.map((end) => JSON.stringify(end)))).toEqual(new Set(ends.map((end) => JSON.stringify(end))))
})

test('a line that a crash cut off is counted, and spoils no other line', async () => {
  const ledger = ledgerFile(folder)
  const [first, second] = [closed(), closed()]
  await ledger.write(first)
  await appendFile(path.join(folder, `${hostname()}.jsonl`), '\n{"kind":"scan-clo')
  await ledger.write(second)
  expect(await ledger.read()).toEqual({ ends: [first, second], unreadable: 1 })
})

test('the files of other machines are read too, and other files are not', async () => {
  const ledger = ledgerFile(folder)
  const [own, other] = [closed(), closed()]
  await ledger.write(own)
  await writeFile(path.join(folder, 'another-machine.jsonl'), JSON.stringify(other))
  await writeFile(path.join(folder, 'notes.txt'), 'not a line of ours')
  const { ends, unreadable } = await ledger.read()
  expect(unreadable).toBe(0)
  expect(ends).toHaveLength(2)
  expect(ends).toEqual(expect.arrayContaining([own, other]))
})

test('only its owner can read the ledger, and it holds ids, an instant and a kind', async () => {
  await ledgerFile(folder).write(closed())
  const [name] = (await readdir(folder)) as [string]
  expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600)
  const line = JSON.parse((await readFile(path.join(folder, name), 'utf8')).trim())
  expect(Object.keys(line)).toEqual(['kind', 'institutionId', 'scanId', 'at'])
})

test('in a folder that can not be written, a write fails, and so does the check at a start', async () => {
  const blocked = path.join(path.dirname(path.dirname(folder)), 'blocked')
  await writeFile(blocked, '')
  const ledger = ledgerFile(path.join(blocked, 'ledger'))
  await expect(ledger.write(closed())).rejects.toThrow()
  await expect(ledger.read()).rejects.toThrow('LEDGER_DIR must be a folder to write in')
})

test('of a damaged file the whole lines are read, and the others are counted', async () => {
  const ledger = ledgerFile(folder)
  const ends = [closed(), closed(), closed()]
  for (const end of ends) await ledger.write(end)
  const file = path.join(folder, `${hostname()}.jsonl`)
  const bytes = await readFile(file)
  const known = new Set(ends.map((end) => JSON.stringify(end)))
  await fc.assert(
    fc.asyncProperty(mutated(bytes), async (changed) => {
      await writeFile(file, changed)
      const read = await ledger.read()
      const lines = changed
        .toString()
        .split('\n')
        .filter((line) => line !== '')
      expect(read.ends.length + read.unreadable).toBe(lines.length)
      expect(read.ends.length).toBeGreaterThanOrEqual(new Set(lines.filter((line) => known.has(line))).size)
      for (const { at } of read.ends) expect(at.getTime()).not.toBeNaN()
    }),
    { numRuns: 200 },
  )
})
