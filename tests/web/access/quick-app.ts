import type { Database } from '../../../src/db/engine/connect.ts'
import { createApp } from '../../../src/web/app.ts'
import { wordsOf } from '../../support/arbitrary/words-of.ts'
import { composeApp } from '../../support/servers/app.ts'
import { MAIL } from './address-of.ts'

/** An app with stand-ins for everything slow or external: the tests check who gets where, not what a PDF looks like. */
export const quickApp = (database: Database, environment: NodeJS.ProcessEnv = {}) => {
  const acts = composeApp(database, { now: () => new Date('2026-11-20T12:00:00Z'), environment })
  const print = async (document: unknown) => Buffer.from(`%PDF-${JSON.stringify(document)}`)
  const mail = {
    name: MAIL,
    sender: wordsOf('een.example').of('ROC'),
    at: acts.now(),
    headers: {},
    html: '<p>',
    text: '',
  }
  const mailBox = { list: async () => ({ mails: [mail], older: 0 }), find: async () => mail }
  return {
    acts,
    app: createApp({ ...acts, isReady: async () => true, writePdf: print, writeSecretPdf: print, mailBox }),
  }
}
