import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { holdDataFolder } from '../db/engine/data-folder.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { restoreEmbedded, restoreServer } from '../db/operations/restore.ts'
import { throughTheApp } from './through-the-app.ts'

const USAGE = 'Usage: restore FILE [--replace]\n'

/** Restores a backup while the app does not run. Then repeats the closings and erasures that came after the backup. */
export const restoreCommand = async (argv: readonly string[], config: Config): Promise<CommandResult> => {
  const asked = readArguments(argv)
  if (!asked) return { status: 2, stdout: '', stderr: USAGE }
  const kept = config.database.kind === 'server' ? await onServer(asked, config) : await inFolder(asked, config)
  const { stdout } = await throughTheApp(['replay'], config)
  const aside = kept ? `The database that was there is in ${kept}.\n` : ''
  return { status: 0, stdout: `Restored ${asked.file}.\n${aside}${stdout}${AFTERWARDS}`, stderr: '' }
}

type Asked = { readonly file: string; readonly replace: boolean }

const readArguments = (argv: readonly string[]): Asked | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { replace: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file, ...surplus] = positionals
    return file && surplus.length === 0 ? { file, replace: values.replace } : null
  } catch {
    return null
  }
}

const onServer = async ({ file, replace }: Asked, { database }: Config): Promise<null> => {
  if (database.kind !== 'server') throw new Error('no server')
  if (replace) throw new Error('--replace is for the embedded database. On a server, restore into a new database.')
  await restoreServer(database.migrationUrl, file)
  return null
}

const inFolder = async ({ file, replace }: Asked, { dataDirectory }: Config): Promise<string | null> => {
  const folder = await holdDataFolder(dataDirectory, {
    onCommand: async () => ({ status: 1, stdout: '', stderr: 'A backup is being restored; try again in a moment.\n' }),
  })
  if (!folder.held) throw new Error('The app is running on this DATA_DIR. Stop it first, then restore.')
  try {
    return (await restoreEmbedded(dataDirectory, file, { replace, now: new Date() })).kept
  } finally {
    await folder.release()
  }
}

const AFTERWARDS =
  'Everybody signs in anew. Mail that waited counts as unknown: send it again where needed. Answers since the backup are lost.\n'
