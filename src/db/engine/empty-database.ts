import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../../root.ts'
import { MIGRATIONS, migrationSource } from './migration-source.ts'

/** Where a build puts it. */
export const BUILT_DATABASE = path.join(root, 'dist', 'database')

/**
 * The packed files of a database that is migrated and holds nothing, to start from. Null without one for the engine and
 * the migrations that we have, or when a migration was written since.
 */
export const findEmptyDatabase = async (folder: string): Promise<Blob | null> => {
  const place = await placeOfEmptyDatabase(folder)
  const packed = await stat(place).catch(() => null)
  if (!packed || packed.mtimeMs < (await lastWritten())) return null
  return openAsBlob(place)
}

/** Named after the engine and the migrations. */
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
