import type { Knex } from 'knex'
import type { Composed } from '../../../src/compose.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import type { AddressChangeId } from '../../../src/domain/ids.ts'
import { allRows } from '../database/all-rows.ts'
import type { UsedDatabase } from '../database/database.ts'
import { type FullInstitution, fullInstitution } from './full-institution.ts'
import { PASSWORD } from './office.ts'

export type BusyInstitution = FullInstitution & { readonly change: AddressChangeId }

/**
 * A full institution with work for every errand: a mailing that is being sent, and a member who changes their address.
 */
export const busyInstitution = async (
  { asOwner }: UsedDatabase,
  acts: Composed,
  name: string,
): Promise<BusyInstitution> => {
  const full = await fullInstitution(acts, name)
  const { institutionId, open, mailing, colleague } = full
  await acts.inviteAddressees(operatorIn(institutionId), open, [{ address: `docent@${name}`, group: 'teachers' }])
  const sent = await acts.dispatchMailing(memberIn(institutionId, colleague), mailing)
  const asked = await acts.requestAddressChange(colleague, name, `anders@${name}`, PASSWORD)
  if (!sent.ok || !asked.ok) throw new Error('not asked, or not sent')
  const [change] = await asOwner((owner) => owner('address_changes').where('account_id', colleague).pluck('id'))
  return { ...full, change }
}

/** All rows of all tables, with the errands in the queue. */
export const rowsAndErrands = async (owner: Knex): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { rows } = await owner.raw('select name || data::text as line from pgboss.job order by 1')
  return { ...(await allRows(owner)), errands: rows.map(({ line }: { line: string }) => line) }
}
