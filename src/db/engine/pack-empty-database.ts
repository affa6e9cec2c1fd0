import { mkdir, rename, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { migrateEmbedded } from './embedded.ts'
import { placeOfEmptyDatabase } from './empty-database.ts'

/** For the build: makes and migrates a database as any first start would, and packs its files. */
export const packEmptyDatabase = async (folder: string): Promise<void> => {
  const pglite = await PGlite.create()
  await migrateEmbedded(pglite)
  const packed = await pglite.dumpDataDir('gzip')
  await pglite.close()
  await mkdir(folder, { recursive: true })
  const place = await placeOfEmptyDatabase(folder)
  await writeFile(`${place}.new`, Buffer.from(await packed.arrayBuffer()))
  await rename(`${place}.new`, place)
}
