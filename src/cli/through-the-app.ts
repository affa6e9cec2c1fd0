import { compose } from '../compose.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/engine/connect.ts'
import { holdDataFolder } from '../db/engine/data-folder.ts'
import { openEmbedded } from '../db/engine/embedded.ts'
import { keptSecret } from '../db/engine/kept-secret.ts'
import { openServer } from '../db/engine/open-server.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { createLog } from '../log.ts'
import { appCommand } from './app-command.ts'

/** Runs a command on the configured database. If a process holds the data folder, that process runs the command. */
export const throughTheApp = async (argv: readonly string[], config: Config): Promise<CommandResult> => {
  if (config.database.kind === 'server') return onDatabase(argv, config, await openServer(config.database.url))
  const folder = await holdDataFolder(config.dataDirectory, { onCommand: async () => BUSY })
  if (!folder.held) return folder.send(argv)
  try {
    return await onDatabase(argv, config, await openEmbedded(config.dataDirectory))
  } finally {
    await folder.release()
  }
}

const onDatabase = async (argv: readonly string[], config: Config, database: Database): Promise<CommandResult> => {
  try {
    const secret = config.sessionSecret ?? (await keptSecret(config.dataDirectory))
    return await appCommand(argv, compose(config, database, secret, createLog(config)))
  } finally {
    await database.close()
  }
}

const BUSY: CommandResult = { status: 1, stdout: '', stderr: 'Another command is at work; try again in a moment.\n' }
