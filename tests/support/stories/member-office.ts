import { afterEach } from 'vitest'
import type { Database } from '../../../src/db/engine/connect.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { allPosted } from '../people/posted.ts'
import { composeApp } from '../servers/app.ts'
import { openPostOffice, type TestPostOffice, type Treatment } from '../servers/post-office.ts'
import { institutionWithPeople, PASSWORD, signedIn } from './office.ts'

type Options = {
  readonly mails?: boolean
  readonly treat?: (address: string) => Treatment
  readonly environment?: NodeJS.ProcessEnv
}

/** An institution with its people signed in, and by default a real post office. */
export const useMemberOffices = (database: { readonly current: Database }) => {
  const offices: TestPostOffice[] = []
  afterEach(async () => {
    for (const office of offices.splice(0)) await office.close()
  })
  return async ({ mails = true, treat, environment = {} }: Options = {}) => {
    const office = await openPostOffice(treat)
    offices.push(office)
    const clock = { now: new Date('2026-11-20T12:00:00Z') }
    const mail = mails
      ? { SMTP_URL: office.url, MAIL_FROM: 'scan@mail.example' }
      : { NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(40), SECOND_FACTOR: 'required' }
    const acts = composeApp(database.current, {
      now: () => clock.now,
      environment: { BASE_URL: 'http://scan.example', ...mail, ...environment },
    })
    const institutionId = await institutionWithPeople(acts)
    const board = await signedIn(acts.app, 'bestuur@roc.example')
    if (!mails) await board.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })
    const idOf = async (email: string) => {
      const found = await acts.signIn(email, PASSWORD)
      if (!found.ok) throw new Error(found.reason)
      return found.accountId
    }
    return {
      ...{ acts, office, clock, institutionId, idOf },
      board,
      posted: () => allPosted(database.current, acts),
      rows: (table: string): Promise<Record<string, unknown>[]> =>
        withInstitution(database.current.knex, institutionId, (trx) => trx(table)),
      members: async () => (await acts.readMembers(institutionId)).members.map(({ name, roles }) => [name, ...roles]),
      logged: async () =>
        (await acts.readAuditLog(institutionId)).map(({ act, who, about }) => [act, who, about]).reverse(),
      /** The path of the link in the last mail to this address. */
      linkTo: (address: string): string => pathIn(office.to(address).at(-1)?.text ?? ''),
    }
  }
}

/** The path of an offer's link in a text. */
export const pathIn = (text: string): string => /\/offers\/[\w-]{43}(?![\w-])/.exec(text)?.[0] ?? ''
