import type { Express } from 'express'
import { pino } from 'pino'
import { type Composed, compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import type { Database } from '../../src/db/connect.ts'
import { createApp } from '../../src/web/app.ts'

export type TestApp = Composed & { readonly app: Express }

/** The real app, composed as in production, on this database. */
export const composeApp = (
  database: Database,
  { now = () => new Date(), log = pino({ level: 'silent' }), environment = {} as NodeJS.ProcessEnv } = {},
): TestApp => {
  const composed = compose(
    readConfig({ LOG_LEVEL: 'silent', ...environment }),
    database,
    'a secret that only tests know, long enough',
    log,
    now,
  )
  return { ...composed, app: createApp(composed) }
}
