import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BackupLine, readBackup, writeBackup } from '../../../src/db/operations/backup-file.ts'
import { allHostileTexts, inUtf8 } from '../../support/arbitrary/hostile-texts.ts'
import { mutated } from '../../support/arbitrary/mutated.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-backup-'))
  file = path.join(folder, 'een.backup')
})
afterEach(() => rm(folder, { recursive: true }))

const head = { madeAt: '2026-11-20T12:00:00.000Z', migrations: ['0001', '0002'] }
/** Large enough to be read in pieces. */
const bulk = Array.from({ length: 200 }, () => randomBytes(300).toString('hex'))
const rows = [...allHostileTexts, ...bulk].map((text) => JSON.stringify({ text: inUtf8(text) }))
const written: readonly BackupLine[] = [{ table: 'scans' }, ...rows.map((row) => ({ row })), { table: 'remarks' }]

const made = async (lines = written): Promise<Buffer> => {
  await writeBackup(
    file,
    head,
    (async function* () {
      yield* lines
    })(),
  )
  return readFile(file)
}

/** Returns all that is in the file, or the message of the refusal. */
const readBack = async (bytes: Buffer) => {
  await writeFile(file, bytes)
  try {
    const { head, lines } = await readBackup(file)
    const read: BackupLine[] = []
    for await (const line of lines) read.push(line)
    return { head, lines: read }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return error.message.replace(file, 'FILE')
  }
}

const IN_WORDS = /^FILE (is no backup of Bruggenscan\.|is cut off|is damaged|can't be read: )/

test('rows are read exactly as they were written, whatever they hold', async () => {
  expect(await readBack(await made())).toEqual({ head, lines: written })
})

test('a damaged file is refused with a message, or nothing of it is lost', async () => {
  const bytes = await made()
  await fc.assert(
    fc.asyncProperty(mutated(bytes), async (changed) => {
      const read = await readBack(changed)
      if (typeof read === 'string') expect(read).toMatch(IN_WORDS)
      else expect(read).toEqual({ head, lines: written })
    }),
  )
})

test('a file that was changed and packed again is refused with a message, or read to its end', async () => {
  const text = gunzipSync(
    await made([{ table: 'scans' }, { row: '{"a":1}' }, { table: 'remarks' }, { row: '{"b":"é"}' }]),
  )
  await fc.assert(
    fc.asyncProperty(mutated(text), async (changed) => {
      const read = await readBack(gzipSync(changed))
      if (typeof read === 'string') expect(read).toMatch(IN_WORDS)
      else {
        expect(read.lines.flatMap((line) => Object.values(line)).every((text) => typeof text === 'string')).toBe(true)
        expect(changed.toString()).toContain(`\n{"end":${read.lines.filter((line) => 'row' in line).length}}`)
      }
    }),
    { numRuns: 500 },
  )
})
