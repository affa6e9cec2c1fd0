import { expect } from 'vitest'
import type { Database } from '../../../src/db/engine/connect.ts'
import type { EditionId } from '../../../src/domain/ids.ts'
import { composeApp } from '../servers/app.ts'
import { factorIn } from './editions.ts'
import { institutionWithPeople, signedIn } from './office.ts'

/** An office with a facilitator signed in, on a day in November 2026. */
export const editionOffice = async (database: Database) => {
  const acts = composeApp(database, { now: () => new Date('2026-11-20T12:00:00Z') })
  const institutionId = await institutionWithPeople(acts)
  const member = await signedIn(acts.app, 'gesprek@roc.example')
  return { acts, institutionId, member }
}

type Office = Awaited<ReturnType<typeof editionOffice>>

/** The address of a fresh copy of the standard edition. */
export const copied = async ({ member }: Office, name = 'Onze tekst'): Promise<string> => {
  const answer = await member.post('/editions/new', { from: 'standard-1', name })
  expect(answer.status).toBe(303)
  return String(answer.headers.location)
}

export const idIn = (address: string) => address.split('/')[2] as EditionId

/** The fields that the form of factor 3 posts unchanged, except for `changes`. */
export const factorFields = (changes: Readonly<Record<string, string>> = {}) => {
  const fields = Object.entries(factorIn('F3')).flatMap(([language, { key: _, levels, ...texts }]) => [
    ...Object.entries(texts).map(([name, text]) => [`${language}[${name}]`, text]),
    ...levels.map((text, index) => [`${language}[levels][${index}]`, text]),
  ])
  return { ...Object.fromEntries(fields), ...changes }
}
