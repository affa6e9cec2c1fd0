import { randomBytes } from 'node:crypto'
import type { Knex } from 'knex'
import { seal } from '../../src/application/answering/sealed-draft.ts'
import { hashOf, type TicketKey } from '../../src/application/answering/ticket-key.ts'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import type { Draft } from '../../src/domain/answering/answer-sheet.ts'
import { randomAnswer } from '../support/people/respondent.ts'
import type { OpenGroup } from './open-scans.ts'

/** Somebody whose sheet is complete and not yet sent. */
export type Ready = { readonly group: OpenGroup; readonly key: TicketKey }

const fullDraft = (): Draft => ({
  answers: Object.fromEntries(FACTOR_KEYS.map((factor) => [factor, randomAnswer()])),
  unit: null,
  skipped: [],
})

/** Inserts this many tickets with a complete sheet at once, spread over the groups. Acts as the owner. */
export const readyTickets = async (
  owner: Knex,
  groups: readonly OpenGroup[],
  count: number,
): Promise<readonly Ready[]> => {
  const people = Array.from({ length: count }, (_, index) => ({
    group: groups[index % groups.length] as OpenGroup,
    key: randomBytes(48).toString('base64url') as TicketKey,
  }))
  for (let from = 0; from < count; from += 5000) await putDown(owner, people.slice(from, from + 5000))
  return people
}

const putDown = async (owner: Knex, people: readonly Ready[]) => {
  const ids = people.map(() => crypto.randomUUID())
  const of = (part: 'institutionId' | 'scanId' | 'groupId') => people.map(({ group }) => group[part])
  await owner.raw(
    `insert into tickets (institution_id, scan_id, group_id, id)
     select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[])`,
    [of('institutionId'), of('scanId'), of('groupId'), ids],
  )
  await owner.raw(
    `insert into ticket_keys (institution_id, ticket_id, key_hash, draft)
     select * from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[])`,
    [
      of('institutionId'),
      ids,
      people.map(({ key }) => hashOf(key)),
      people.map(({ key }) => seal(fullDraft(), key, randomBytes)),
    ],
  )
}
