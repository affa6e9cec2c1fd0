import type { GroupId, ScanId, TicketId, UnitId } from '../../domain/ids.ts'

/** Tickets with an address, and the memory of who was invited, which outlives them until the close. */
export type InvitationStore = {
  /** Makes the tickets, without a key yet: who mails one mints it. All addresses must be new to this scan. */
  add(scanId: ScanId, invitations: readonly NewInvitation[]): Promise<void>
  /** Which of these were invited before, whether they answered since or not, each as hexadecimal digits. */
  invitedBefore(scanId: ScanId, addressHashes: readonly Buffer[]): Promise<ReadonlySet<string>>
  /** How many addresses were invited as each group, answered since or not; none for a group without. */
  countsOf(scanId: ScanId): Promise<ReadonlyMap<GroupId, number>>
  /** As `countsOf`, of each unit; who was invited without one is in none. */
  unitCountsOf(scanId: ScanId): Promise<ReadonlyMap<UnitId, number>>
  /** Makes those who were invited as one of these groups invited as this one. */
  moveTo(scanId: ScanId, from: readonly GroupId[], to: GroupId): Promise<void>
  /** Takes the ticket of this address away. Whether there was one isn't told: it would tell who answered. */
  withdraw(scanId: ScanId, address: string): Promise<void>
  /** Forgets that this address was invited. */
  forget(scanId: ScanId, addressHash: Buffer): Promise<void>
  /** Takes every invitation away and forgets all of them. */
  deleteAllOf(scanId: ScanId): Promise<void>
}

export type NewInvitation = {
  readonly ticketId: TicketId
  readonly groupId: GroupId
  /** Null when nobody said which. */
  readonly unitId: UnitId | null
  readonly address: string
  readonly addressHash: Buffer
}
