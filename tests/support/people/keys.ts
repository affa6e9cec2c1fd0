import { unseal } from '../../../src/application/answering/sealed-draft.ts'
import { hashOf, type TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { createInTransaction, withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { Draft } from '../../../src/domain/answering/answer-sheet.ts'
import type { TicketId } from '../../../src/domain/ids.ts'
import type { GroupKey } from '../../../src/domain/scan/stakeholder-group.ts'
import type { Scenario } from '../stories/scenario.ts'
import { groupIdOf } from './respondent.ts'

type Asked = Pick<Scenario, 'database' | 'acts' | 'institutionId' | 'scanId'>

export const foundDraft = async (asked: Asked, group: GroupKey, key: TicketKey) =>
  asked.acts.findDraft(asked.institutionId, await groupIdOf(asked, group), hashOf(key))

/** The answers in the draft of a key. Null when the key has no draft, or its ticket is gone. */
export const openedDraft = async (asked: Asked, group: GroupKey, key: TicketKey): Promise<Draft['answers'] | null> => {
  const found = await foundDraft(asked, group, key)
  return (found?.sealed && unseal(found.sealed, key)?.answers) ?? null
}

/** Invites a person of this group, and returns the key in their mail. */
export const mailedKey = async (asked: Asked, group: GroupKey, address = 'noor@roc.example'): Promise<TicketKey> => {
  await asked.acts.inviteAddressees(operatorIn(asked.institutionId), asked.scanId, [{ address, group }])
  return keyFor(asked, address)
}

/** Makes another key for an invited address, as a second mail does. @throws Error when its ticket is gone */
export const keyFor = async ({ database, acts, institutionId, scanId }: Asked, address: string): Promise<TicketKey> => {
  const [ticketId]: TicketId[] = await withInstitution(database.knex, institutionId, (trx) =>
    trx('invitations').where({ scan_id: scanId, address }).pluck('ticket_id'),
  )
  const key = acts.ticketKeys.mint(scanId)
  const added = await createInTransaction(database.knex)(institutionId, async ({ tickets }) =>
    ticketId ? tickets.addKey(ticketId, hashOf(key)) : false,
  )
  if (!added) throw new Error('the ticket is gone')
  return key
}
