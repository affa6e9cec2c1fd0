import assert from 'node:assert/strict'
import type { TicketKey } from '../../src/application/answering/ticket-key.ts'
import type { GroupKey } from '../../src/domain/scan/stakeholder-group.ts'
import type { Scenario } from '../support/stories/scenario.ts'
import type { Event, Reply } from './event.ts'

/** One scan, and what its respondents heard so far. */
export type Ledger = Pick<Scenario, 'institutionId' | 'scanId'> & { readonly people: Map<TicketKey, Person> }

export type Person = {
  readonly group: GroupKey
  /** The slip that this person used. */
  readonly slip?: string | null
  /** Invited by name: has an address and a letter for as long as the ticket exists. */
  readonly mailed?: boolean
  /** 'sending': the answer was not heard, so the sheet may or may not be counted. */
  state: 'seated' | 'ready' | 'sending' | 'counted' | 'refused'
}

/** Records the reported events. @throws AssertionError for an answer that cannot be true. */
export const record = (ledger: Ledger, events: readonly Event[]): void => {
  const mayRefuse = events.some(({ event }) => event === 'closing')
  for (const line of events) {
    if (line.event === 'closing' || line.event === 'closed') continue
    if (line.event === 'seated') ledger.people.set(line.key, { group: line.group, slip: line.slip, state: 'seated' })
    const person = ledger.people.get(line.key)
    assert.ok(person, 'somebody unknown')
    if (line.event === 'ready') person.state = 'ready'
    if (line.event === 'sending' && person.state === 'ready') person.state = 'sending'
    if (line.event === 'told') hear(person, line.reply, mayRefuse)
  }
}

const hear = (person: Person, reply: Reply, mayRefuse: boolean): void => {
  const expected: Reply = person.state === 'counted' ? 'ticket-gone' : 'counted'
  assert.ok(reply === expected || (reply === 'not-open' && mayRefuse), `told '${reply}' when ${person.state}`)
  if (person.state === 'sending') person.state = reply === 'counted' ? 'counted' : 'refused'
}
