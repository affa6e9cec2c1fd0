import { statfs } from 'node:fs/promises'
import type { Knex } from 'knex'

/** True when a change can be committed. @throws when it can't, as on a standby, a read-only database or a full disk */
export const canWrite = (knex: Knex) => async (): Promise<boolean> => {
  await knex.raw('update clock_ticks set ticked_at = ticked_at')
  return true
}

/** One file of the write-ahead log, without which PostgreSQL stops. */
const LEAST_ROOM = 16 * 2 ** 20

/** Whether the disk of the embedded database has room for what comes next. */
export const hasRoom = (folder: string) => async (): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize >= LEAST_ROOM
}
