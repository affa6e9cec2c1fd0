import type { InstitutionId, ScanId } from '../../domain/ids.ts'

/** An ending for good: ids and an instant, never a name or a text. */
export type End =
  | {
      readonly kind: 'scan-closed' | 'scan-erased'
      readonly institutionId: InstitutionId
      readonly scanId: ScanId
      readonly at: Date
    }
  | { readonly kind: 'institution-erased'; readonly institutionId: InstitutionId; readonly at: Date }

/** Outlives the database and its backups: after a restore, every end in it is repeated. */
export type Ledger = {
  /**
   * Call this as the last step before a commit. If that commit fails, the next start still carries out the end, because
   * a member wanted it. In the other order, a crash could lose the end.
   * @returns once the line is on the disk
   */
  write(end: End): Promise<void>
  /**
   * All ends of all processes, in no particular order, and the number of lines that could not be read.
   * @throws Error in words, when the ledger can't be written
   */
  read(): Promise<{ readonly ends: readonly End[]; readonly unreadable: number }>
}
