import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId, TicketId, UnitId } from '../../domain/ids.ts'
import type { Addressee } from '../../domain/inviting/addressee.ts'
import { countingInvited, takesInvitations } from '../../domain/inviting/inviting.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { type Division, divisionOf } from '../../domain/scan/unit.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { AddressHash } from './address-hash.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly addressHash: AddressHash
}

/**
 * Gives everyone on a list a ticket: all of them, or none when anything is wrong. People who were invited before keep
 * their ticket or their answer, and nobody learns which.
 */
export const inviteAddressees =
  ({ inTransaction, now, newId, addressHash }: Dependencies) =>
  (
    actor: Actor,
    scanId: ScanId,
    addressees: readonly Addressee[],
  ): Promise<Outcome<{ readonly invited: number; readonly invitedBefore: number }, 'already-closed' | 'group-gone'>> =>
    inTransaction(actor.institutionId, async ({ scans, invitations }) => {
      const scan = await scans.getForUpdate(scanId)
      if (!takesInvitations(scan, now())) return { ok: false, reason: 'already-closed' }
      const groupIds = new Map(scan.groups.map(({ key, id }) => [key, id]))
      const named = new Map(addressees.map((addressee) => [addressee.address, addressee]))
      const division = divisionOf(scan)
      const hashes = new Map([...named.keys()].map((address) => [address, addressHash(scanId, address)]))
      const before = await invitations.invitedBefore(scanId, [...hashes.values()])

      const fresh = []
      for (const [address, hash] of hashes) {
        const addressee = named.get(address)
        const groupId = groupIds.get(addressee?.group ?? '')
        if (!groupId) return { ok: false, reason: 'group-gone' }
        if (!before.has(hash.toString('hex'))) {
          fresh.push({
            ticketId: newId() as TicketId,
            groupId,
            unitId: unitIn(division, addressee),
            address,
            addressHash: hash,
          })
        }
      }
      await invitations.add(scanId, fresh)
      await scans.saveInvited({ ...scan, groups: countingInvited(scan.groups, await invitations.countsOf(scanId)) })
      return { ok: true, invited: fresh.length, invitedBefore: before.size }
    })

/** Null for a group that is asked no unit, and for a unit that was deleted meanwhile. Then the respondent picks one. */
const unitIn = ({ groups, units }: Division, addressee: Addressee | undefined): UnitId | null =>
  addressee && groups.has(addressee.group) ? (units.find(({ id }) => id === addressee.unit)?.id ?? null) : null
