import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { appCommand } from '../../../src/cli/app-command.ts'
import { readConfig } from '../../../src/config.ts'
import { type Running, start } from '../../../src/start.ts'
import { createServerDatabase } from '../database/server-template.ts'
import { freePort } from './free-port.ts'

/** The whole server on its own port, with an empty database of the engine under test. */
export const runApp = async (
  environment: NodeJS.ProcessEnv = {},
): Promise<Running & { readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-app-'))
  const template = inject('databaseTemplate')
  const server = template.kind === 'server' ? await createServerDatabase(template, { durable: false }) : null
  const settings = {
    PORT: String(await freePort()),
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    SECOND_FACTOR: 'optional',
    ...environment,
  }
  const running = await start(readConfig(server ? { ...settings, DATABASE_URL: server.url } : settings), appCommand)
  return {
    ...running,
    remove: async () => {
      await running.stop()
      await server?.drop()
      await rm(folder, { recursive: true })
    },
  }
}
