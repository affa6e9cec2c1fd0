import type { Knex } from 'knex'
import { pendingMigrations } from './migrate.ts'

/** That the database answers, and has every migration that this version knows. A newer version may have added some. */
export const isUpToDate = (knex: Knex) => async (): Promise<boolean> => (await pendingMigrations(knex)).length === 0
