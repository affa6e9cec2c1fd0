import type { AddressHash } from '../../application/inviting/address-hash.ts'
import type { InTransaction } from '../../application/ports.ts'
import type { FindInvitedBefore } from '../../application/read-models.ts'

export const findInvitedBefore =
  (inTransaction: InTransaction, addressHash: AddressHash): FindInvitedBefore =>
  (institutionId, scanId, addresses) =>
    inTransaction(institutionId, async ({ invitations }) => {
      const hashes = new Map(addresses.map((address) => [address, addressHash(scanId, address)]))
      const before = await invitations.invitedBefore(scanId, [...hashes.values()])
      return new Set(addresses.filter((address) => before.has(hashes.get(address)?.toString('hex') ?? '')))
    })
