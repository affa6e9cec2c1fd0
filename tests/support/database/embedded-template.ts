import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { migrateEmbedded } from '../../../src/db/engine/embedded.ts'

/**
 * The files of a migrated, empty embedded database, as a tar. The first test file that needs it makes it, so that a run
 * without database tests doesn't wait for it. If two make it at the same time, either result is good.
 */
export const emptyEmbeddedDatabase = async (folder: string): Promise<Buffer> => {
  const file = path.join(folder, 'empty.tar')
  const made = await readFile(file).catch(() => null)
  if (made) return made
  const aside = path.join(folder, randomUUID())
  await writeFile(aside, await dumpOfEmptyDatabase())
  await rename(aside, file)
  return readFile(file)
}

const dumpOfEmptyDatabase = async (): Promise<Buffer> => {
  const pglite = await PGlite.create()
  await migrateEmbedded(pglite)
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  return Buffer.from(await dump.arrayBuffer())
}
