import type { GroupId, ScanId, TicketId, UnitId } from '../../domain/ids.ts'

/**
 * The tickets with an address, and the record of who was invited. The record lasts longer than a ticket: until the
 * close.
 */
export type InvitationStore = {
  /** Makes the tickets, without a key: sending the mail makes the key. All addresses must be new to this scan. */
  add(scanId: ScanId, invitations: readonly NewInvitation[]): Promise<void>
  /** Which of these addresses were invited before, answered since or not, each as hexadecimal digits. */
  invitedBefore(scanId: ScanId, addressHashes: readonly Buffer[]): Promise<ReadonlySet<string>>
  /**
   * How many addresses were invited per group, answered since or not. A group without invitations is not in the map.
   */
  countsOf(scanId: ScanId): Promise<ReadonlyMap<GroupId, number>>
  /** As `countsOf`, per unit. An address that was invited without a unit counts for none. */
  unitCountsOf(scanId: ScanId): Promise<ReadonlyMap<UnitId, number>>
  /** Moves the invitations of these groups to this one. */
  moveTo(scanId: ScanId, from: readonly GroupId[], to: GroupId): Promise<void>
  /**
   * Deletes the ticket of this address. Returns nothing, because whether there was a ticket would reveal who answered.
   */
  withdraw(scanId: ScanId, address: string): Promise<void>
  /** Forgets that this address was invited. */
  forget(scanId: ScanId, addressHash: Buffer): Promise<void>
  /** Deletes every ticket, and forgets every address that was invited. */
  deleteAllOf(scanId: ScanId): Promise<void>
}

export type NewInvitation = {
  readonly ticketId: TicketId
  readonly groupId: GroupId
  /** Null when the invitation names no unit. */
  readonly unitId: UnitId | null
  readonly address: string
  readonly addressHash: Buffer
}
