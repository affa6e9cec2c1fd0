import { PGlite } from '@electric-sql/pglite'
import { migrateEmbedded } from '../../src/db/embedded.ts'

/** The files of a migrated, empty embedded database, as a tar. */
export const dumpOfEmptyDatabase = async (): Promise<Buffer> => {
  const pglite = await PGlite.create()
  await migrateEmbedded(pglite)
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  return Buffer.from(await dump.arrayBuffer())
}
