import type { Express } from 'express'
import { generateSync } from 'otplib'
import type { Database } from '../../../src/db/engine/connect.ts'
import { composeApp } from '../servers/app.ts'
import { institutionWithPeople, PASSWORD, visitor } from '../stories/office.ts'

export const BOARD = 'bestuur@roc.example'

/**
 * An office that requires a second factor, as in production. The clock of the codes moves only when the test moves it.
 */
export const strictOffice = async (database: Database, settings: NodeJS.ProcessEnv = {}) => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database, { now: () => clock.now, environment: { SECOND_FACTOR: 'required', ...settings } })
  await institutionWithPeople(acts)
  return {
    ...acts,
    clock,
    /** Moves the clock by this number of 30-second steps. */
    later: (steps = 1) => {
      clock.now = new Date(clock.now.getTime() + steps * 30_000)
    },
    codeOf: (secret: string, offSteps = 0) =>
      generateSync({ secret, epoch: Math.floor(clock.now.getTime() / 1000) + offSteps * 30 }),
  }
}

export type StrictOffice = Awaited<ReturnType<typeof strictOffice>>

export const passwordGiven = async (app: Express, email = BOARD, password = PASSWORD) => {
  const someone = visitor(app)
  const answer = await someone.post('/sign-in', { email, password })
  return { ...someone, location: String(answer.headers.location) }
}

export const secretOn = (page: string): string => (/class="secret">([^<]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')

export const recoveryCodesOn = (page: string): readonly string[] =>
  [...page.matchAll(/<li>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})<\/li>/g)].map(([, code]) => String(code))

/** A member who signed in for the first time and set up their second factor. */
export const enrolled = async (office: StrictOffice, email = BOARD) => {
  const member = await passwordGiven(office.app, email)
  const secret = secretOn((await member.get('/sign-in/enrolment')).text)
  const answer = await member.post('/sign-in/enrolment', { code: office.codeOf(secret) })
  office.later()
  return { member, secret, recoveryCodes: recoveryCodesOn(answer.text) }
}
