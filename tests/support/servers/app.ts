import type { Express } from 'express'
import { pino } from 'pino'
import { type Composed, compose } from '../../../src/compose.ts'
import { readConfig } from '../../../src/config.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { createApp } from '../../../src/web/app.ts'
import { ledgerFolder } from '../database/ledger-folder.ts'
import { TEST_SECRET } from './test-secret.ts'

/** The least that Argon2id takes: at its real cost, signing in would be a third of the time of these tests. */
export const CHEAP_HASH = { memoryCost: 8, timeCost: 1, parallelism: 1 }

export type TestApp = Composed & { readonly app: Express }

/** The real app, composed as in production, on this database. Without a stopwatch of its own, no clock leaps. */
export const composeApp = (
  database: Database,
  {
    now = () => new Date(),
    stopwatch = () => now().getTime(),
    log = pino({ level: 'silent' }),
    environment = {} as NodeJS.ProcessEnv,
  } = {},
): TestApp => {
  const composed = compose(
    // No second factor is required. Production itself refuses this setting.
    {
      ...readConfig({ LOG_LEVEL: 'silent', LEDGER_DIR: ledgerFolder(), ...environment }),
      ...(environment.SECOND_FACTOR ? {} : { secondFactorPolicy: 'optional' }),
    },
    database,
    TEST_SECRET,
    log,
    { now, stopwatch },
    CHEAP_HASH,
  )
  return { ...composed, app: createApp(composed) }
}
