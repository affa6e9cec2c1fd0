import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { connect, type Database } from '../../src/db/engine/connect.ts'
import { openEmbedded } from '../../src/db/engine/embedded.ts'
import { createServerDatabase, type ServerTemplate } from '../support/database/server-template.ts'

/** Where two processes, one after the other, find the same database. */
export type Address = { readonly folder: string } | { readonly url: string }

export type Engine = {
  readonly name: 'PGlite' | 'PostgreSQL'
  readonly address: Address
  /** Opens the database once nothing of the killed process is at work in it any more. */
  open(): Promise<Database>
  remove(): Promise<void>
}

export const openAt = (address: Address): Promise<Database> =>
  'folder' in address ? openEmbedded(address.folder) : Promise.resolve(connect(address.url))

/** PGlite dies with its process, so the database itself is killed. */
export const embeddedEngine = async (): Promise<Engine> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-kill-'))
  const address = { folder }
  return { name: 'PGlite', address, open: () => openAt(address), remove: () => rm(folder, { recursive: true }) }
}

/** A server survives its client: it may still commit the last request after the kill. */
export const serverEngine = async (template: ServerTemplate): Promise<Engine> => {
  const { url, drop } = await createServerDatabase(template)
  const open = async () => {
    const database = connect(url)
    while (await hasOtherSessions(database)) await setTimeout(20)
    return database
  }
  return { name: 'PostgreSQL', address: { url }, open, remove: drop }
}

const hasOtherSessions = async ({ knex }: Database): Promise<boolean> => {
  const { rows } = await knex.raw(
    'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  return rows.length > 0
}
