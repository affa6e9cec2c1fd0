import type { Database } from '../../../src/db/engine/connect.ts'
import { composeApp } from '../servers/app.ts'

/** An app that sends mail through this post office, without a pause between two letters. */
export const mailingApp = (database: Database, url: string, now: () => Date, environment: NodeJS.ProcessEnv = {}) =>
  composeApp(database, {
    now,
    environment: {
      SMTP_URL: url,
      MAIL_FROM: 'scan@mail.example',
      MAIL_PER_MINUTE: '100000',
      BASE_URL: 'https://scan.example',
      ...environment,
    },
  })
