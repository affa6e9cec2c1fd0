import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { connectAsOwner } from '../engine/connect.ts'
import { makeEmbedded, openEmbedded } from '../engine/embedded.ts'
import { checkBackup, loadBackup } from './load-backup.ts'

/**
 * Makes the embedded database from a backup. The caller holds the data folder. A database that was there stays beside the
 * new one, under another name, which is returned.
 * @throws Error with a message for the operator, also when a database is there and `replace` is not set
 */
export const restoreEmbedded = async (
  folder: string,
  file: string,
  { replace, now }: { readonly replace: boolean; readonly now: Date },
): Promise<{ readonly kept: string | null }> => {
  await checkBackup(file)
  const dataDir = path.join(folder, 'database')
  const there = existsSync(dataDir)
  if (there && !replace && !(await isEmpty(folder))) {
    throw new Error(
      'The database is not empty. Nothing was restored; with --replace it is put aside, under another name.',
    )
  }
  const unfinished = `${dataDir}-restored`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await makeEmbedded(unfinished, (owner) => loadBackup(owner, file))
  const kept = there ? `${dataDir}-before-${now.toISOString().replace(/[:.]/g, '-')}` : null
  if (kept) await rename(dataDir, kept)
  await rename(unfinished, dataDir)
  return { kept }
}

/** Fills a database on a server, which must be new. @throws Error with a message for the operator */
export const restoreServer = async (ownerUrl: string, file: string): Promise<void> => {
  await checkBackup(file)
  const owner = connectAsOwner(ownerUrl)
  try {
    const { rows } = await owner.raw(`select to_regclass('public.knex_migrations') is null as fresh`)
    if (!rows[0].fresh) throw new Error('This database was used before. Make a new one, and restore into that.')
    await loadBackup(owner, file)
  } finally {
    await owner.destroy()
  }
}

const isEmpty = async (folder: string): Promise<boolean> => {
  const { knex, close } = await openEmbedded(folder)
  try {
    return !(await knex.raw('select has_institutions() as found')).rows[0].found
  } finally {
    await close()
  }
}
