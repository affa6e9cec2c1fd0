import type { Knex } from 'knex'
import { pendingMigrations } from './migrate.ts'

/** Returns true when the database has every migration of this version. A newer version may have added more. */
export const isUpToDate = (knex: Knex) => async (): Promise<boolean> => (await pendingMigrations(knex)).length === 0
