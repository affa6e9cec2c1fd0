import type { Knex } from 'knex'
import { connectAsOwner, EMBEDDED_OWNER } from '../engine/connect.ts'
import { type BackupLine, writeBackup } from './backup-file.ts'
import { keptTables } from './kept-tables.ts'

/** How many rows are read at a time, because a table may not fit in memory. */
const STRIDE = 500

export type BackUp = (file: string) => Promise<{ readonly rows: number }>

/**
 * Writes the rows of all institutions, as they were at one moment, to a file. On a server the owner reads them, through
 * `ownerUrl`, while the app goes on. Embedded (null) the app's one connection reads them, and all requests wait.
 */
export const backUp =
  (ownerUrl: string | null, knex: Knex, now: () => Date): BackUp =>
  async (file) => {
    const owner = ownerUrl === null ? knex : connectAsOwner(ownerUrl)
    try {
      return await owner.transaction(
        async (trx) => {
          if (ownerUrl === null) await trx.raw(`set local role ${EMBEDDED_OWNER}`)
          const migrations: string[] = await trx('knex_migrations').orderBy('id').pluck('name')
          return { rows: await writeBackup(file, { madeAt: now().toISOString(), migrations }, linesOf(trx)) }
        },
        { isolationLevel: 'repeatable read', readOnly: true },
      )
    } finally {
      if (owner !== knex) await owner.destroy()
    }
  }

async function* linesOf(trx: Knex.Transaction): AsyncIterable<BackupLine> {
  for (const table of await keptTables(trx)) {
    yield { table }
    await trx.raw(`declare rows_of_table cursor for select row_to_json(t)::text as row from ${table} t`)
    for (;;) {
      const { rows } = await trx.raw(`fetch ${STRIDE} from rows_of_table`)
      yield* rows
      if (rows.length < STRIDE) break
    }
    await trx.raw('close rows_of_table')
  }
}
