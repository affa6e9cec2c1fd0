import type { InstitutionId, ScanId } from '../../domain/ids.ts'

/** What ended for good: ids and an instant, never a name or a text. */
export type End =
  | {
      readonly kind: 'scan-closed' | 'scan-erased'
      readonly institutionId: InstitutionId
      readonly scanId: ScanId
      readonly at: Date
    }
  | { readonly kind: 'institution-erased'; readonly institutionId: InstitutionId; readonly at: Date }

/** Outlives the database and its backups: what stands in it is done again after a restore. */
export type Ledger = {
  /**
   * The last thing before a commit. When that commit fails after all, the end is brought about by the next start: it
   * was asked for, and the other order could forget it.
   * @returns once it is on the disk
   */
  write(end: End): Promise<void>
  /**
   * Every end of every process, in no particular order, and how many lines could not be read.
   * @throws Error in words, when nothing could be written
   */
  read(): Promise<{ readonly ends: readonly End[]; readonly unreadable: number }>
}
