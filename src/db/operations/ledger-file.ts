import { access, constants, mkdir, open, readdir, readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import type { End, Ledger } from '../../application/operations/ledger-ports.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'

const id = <Id extends string>() => z.uuid().transform((text) => text as Id)
const at = z.iso.datetime().transform((text) => new Date(text))
const endSchema = z.union([
  z.object({
    kind: z.enum(['scan-closed', 'scan-erased']),
    institutionId: id<InstitutionId>(),
    scanId: id<ScanId>(),
    at,
  }),
  z.object({ kind: z.literal('institution-erased'), institutionId: id<InstitutionId>(), at }),
])

/**
 * Opens the ledger in `folder`: a file of JSON lines for each machine, to which its processes only append. Reading
 * takes all files of the folder. So machines may share a folder, or the operator may bring their files together before
 * a restore.
 */
export const ledgerFile = (folder: string): Ledger => ({
  async write(end) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(path.join(folder, `${hostname()}.jsonl`), 'a', 0o600)
    try {
      // It starts with a line break, so that a line that a crash cut off spoils no other.
      await file.appendFile(`\n${JSON.stringify(end)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await syncFolder(folder)
  },

  async read() {
    await refuseUnlessWritable(folder)
    const lines = (await linesIn(folder)).map(endOf)
    const ends = lines.filter((end) => end !== null)
    return { ends, unreadable: lines.length - ends.length }
  },
})

/** Refuses to start without a writable ledger, because scans could not be closed on their day. */
const refuseUnlessWritable = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK)
  } catch {
    throw new Error(
      `LEDGER_DIR must be a folder to write in: ${folder}. Closings and deletions are written down there.`,
    )
  }
}

const endOf = (line: string): End | null => {
  try {
    return endSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

const linesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder)
  const files = names.filter((name) => name.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')))
  return texts.flatMap((text) => text.split('\n')).filter((line) => line !== '')
}

/** A new file is safe only when the entry in its folder is on the disk too. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
