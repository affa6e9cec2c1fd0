import type { GroupId, ScanId } from '../../domain/ids.ts'

/** Codes by which somebody takes a seat. */
export type CodeStore = {
  /** Gives a group another code; the one that it had leads to an explanation from now on. */
  renew(scanId: ScanId, groupId: GroupId, code: string): Promise<void>
  addSlips(scanId: ScanId, groupId: GroupId, hashes: readonly Buffer[]): Promise<void>
  /** Takes back the slips of a group that nobody used. */
  deleteUnusedSlips(scanId: ScanId, groupId: GroupId): Promise<void>
  /** The groups for which slips were made, used or not. */
  groupsWithSlips(scanId: ScanId): Promise<ReadonlySet<GroupId>>
  /** The groups that had another link and code before. */
  groupsRenewed(scanId: ScanId): Promise<ReadonlySet<GroupId>>
  /** No slip opens anything any more, and which ones had been used isn't known either. */
  retireSlipsOf(scanId: ScanId): Promise<void>
}
