import type { Knex } from 'knex'
import type { InvitationStore } from '../../application/inviting/invitation-ports.ts'
import type { GroupId, InstitutionId, UnitId } from '../../domain/ids.ts'

export const createInvitationStore = (trx: Knex.Transaction, institutionId: InstitutionId): InvitationStore => ({
  // Thousands of rows in one statement: for the database an array is one value, of any length.
  async add(scanId, invitations) {
    const place = { institutionId, scanId }
    const tickets = invitations.map(({ ticketId }) => ticketId)
    const groups = invitations.map(({ groupId }) => groupId)
    const units = invitations.map(({ unitId }) => unitId)
    const addresses = invitations.map(({ address }) => address)
    const hashes = invitations.map(({ addressHash }) => addressHash)
    await trx.raw(
      `insert into tickets (institution_id, scan_id, group_id, unit_id, id)
       select :institutionId, :scanId, * from unnest(:groups::uuid[], :units::uuid[], :tickets::uuid[])`,
      { ...place, groups, units, tickets },
    )
    await trx.raw(
      `insert into invitations (institution_id, scan_id, ticket_id, address)
       select :institutionId, :scanId, * from unnest(:tickets::uuid[], :addresses::text[])`,
      { ...place, tickets, addresses },
    )
    await trx.raw(
      `insert into invited_addresses (institution_id, scan_id, group_id, unit_id, address_hash)
       select :institutionId, :scanId, * from unnest(:groups::uuid[], :units::uuid[], :hashes::bytea[])`,
      { ...place, groups, units, hashes },
    )
  },

  async invitedBefore(scanId, addressHashes) {
    const { rows } = await trx.raw(
      `select encode(address_hash, 'hex') as hash from invited_addresses
       where institution_id = ? and scan_id = ? and address_hash = any(?::bytea[])`,
      [institutionId, scanId, [...addressHashes]],
    )
    return new Set(rows.map(({ hash }: { hash: string }) => hash))
  },

  async countsOf(scanId) {
    const { rows } = await trx.raw(
      `select group_id, count(*)::integer as invited from invited_addresses
       where institution_id = ? and scan_id = ? group by group_id`,
      [institutionId, scanId],
    )
    return new Map(rows.map((row: { group_id: GroupId; invited: number }) => [row.group_id, row.invited]))
  },

  async unitCountsOf(scanId) {
    const { rows } = await trx.raw(
      `select unit_id, count(*)::integer as invited from invited_addresses
       where institution_id = ? and scan_id = ? and unit_id is not null group by unit_id`,
      [institutionId, scanId],
    )
    return new Map(rows.map((row: { unit_id: UnitId; invited: number }) => [row.unit_id, row.invited]))
  },

  async moveTo(scanId, from, to) {
    for (const table of ['tickets', 'invited_addresses']) {
      await trx(table)
        .where({ institution_id: institutionId, scan_id: scanId })
        .whereIn('group_id', [...from])
        .update({ group_id: to })
    }
  },

  async withdraw(scanId, address) {
    await trx.raw(
      `delete from tickets t using invitations i
       where i.institution_id = ? and i.scan_id = ? and i.address = ?
         and t.institution_id = i.institution_id and t.id = i.ticket_id`,
      [institutionId, scanId, address],
    )
  },

  async forget(scanId, addressHash) {
    await trx('invited_addresses')
      .where({ institution_id: institutionId, scan_id: scanId, address_hash: addressHash })
      .delete()
  },

  async deleteAllOf(scanId) {
    await trx.raw(
      `delete from tickets t using invitations i where i.institution_id = ? and i.scan_id = ?
         and t.institution_id = i.institution_id and t.id = i.ticket_id`,
      [institutionId, scanId],
    )
    await trx('invited_addresses').where({ institution_id: institutionId, scan_id: scanId }).delete()
  },
})
