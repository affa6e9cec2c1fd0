import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../../root.ts'
import { MIGRATIONS, migrationSource } from './migration-source.ts'

/** The folder in which a build puts the packed database. */
export const BUILT_DATABASE = path.join(root, 'dist', 'database')

/**
 * Returns the packed files of a migrated, empty database, for a first start. Null when the build made none for this
 * version of the engine and these migrations, or when a migration was written since.
 */
export const findEmptyDatabase = async (folder: string): Promise<Blob | null> => {
  const place = await placeOfEmptyDatabase(folder)
  const packed = await stat(place).catch(() => null)
  if (!packed || packed.mtimeMs < (await lastWritten())) return null
  return openAsBlob(place)
}

/** The file name depends on the version of the engine and on the names of the migrations. */
export const placeOfEmptyDatabase = async (folder: string): Promise<string> => {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const { version } = JSON.parse(await readFile(path.join(engine, '../../package.json'), 'utf8'))
  const names = (await migrationSource.getMigrations([])).map(migrationSource.getMigrationName)
  const state = createHash('sha256').update([version, ...names].join('\n'))
  return path.join(folder, `empty-${state.digest('hex').slice(0, 16)}.tar.gz`)
}

const lastWritten = async (): Promise<number> => {
  const files = await migrationSource.getMigrations([])
  const written = await Promise.all(files.map(async (file) => (await stat(new URL(file, MIGRATIONS))).mtimeMs))
  return Math.max(...written)
}
