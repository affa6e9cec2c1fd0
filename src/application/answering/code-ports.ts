import type { GroupId, ScanId } from '../../domain/ids.ts'

/** Codes that give a respondent a ticket. */
export type CodeStore = {
  /** Gives a group another code. From now on the earlier code leads to an explanation. */
  renew(scanId: ScanId, groupId: GroupId, code: string): Promise<void>
  addSlips(scanId: ScanId, groupId: GroupId, hashes: readonly Buffer[]): Promise<void>
  /** Deletes the unused slips of a group. */
  deleteUnusedSlips(scanId: ScanId, groupId: GroupId): Promise<void>
  /** The groups for which slips were made, used or not. */
  groupsWithSlips(scanId: ScanId): Promise<ReadonlySet<GroupId>>
  /** The groups whose link and code were replaced. */
  groupsRenewed(scanId: ScanId): Promise<ReadonlySet<GroupId>>
  /** Makes every slip of the scan invalid, and forgets which slips were used. */
  retireSlipsOf(scanId: ScanId): Promise<void>
}
