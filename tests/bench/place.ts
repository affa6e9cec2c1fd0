import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect, type Database } from '../../src/db/engine/connect.ts'
import { openEmbedded } from '../../src/db/engine/embedded.ts'
import { createServerDatabase, createServerTemplate } from '../support/database/server-template.ts'

/** A database for one bench, and how the app and its floor find it. */
export type Place = {
  readonly engine: 'PostgreSQL' | 'PGlite'
  /** The owner's address on a server, or the data folder of an embedded database. */
  readonly address: { readonly url: string } | { readonly folder: string }
  /** The environment variables that point the app to it. */
  readonly environment: Readonly<Record<string, string>>
  readonly open: () => Promise<Database>
  readonly remove: () => Promise<void>
}

const ADMIN = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** A database on the server of TEST_DATABASE_URL, or else on one at the usual port. */
export const serverPlace = async (): Promise<Place> => {
  const { template, drop } = await createServerTemplate(ADMIN)
  const { url, drop: dropCopy } = await createServerDatabase(template)
  return {
    engine: 'PostgreSQL',
    address: { url },
    environment: { DATABASE_URL: url },
    open: async () => connect(url),
    remove: async () => {
      await dropCopy()
      await drop()
    },
  }
}

export const embeddedPlace = async (): Promise<Place> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-bench-'))
  const open = () => openEmbedded(folder)
  await (await open()).close()
  return {
    engine: 'PGlite',
    address: { folder },
    environment: { DATA_DIR: folder },
    open,
    remove: () => rm(folder, { recursive: true }),
  }
}
