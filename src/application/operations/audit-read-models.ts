import type { InstitutionId } from '../../domain/ids.ts'
import type { AuditedAct } from '../../domain/operations/audited-act.ts'
import type { PartOfList } from '../part-of-list.ts'

/** A line of the audit log with what it names looked up. */
export type AuditEntry = {
  readonly at: Date
  /** By the name of that moment; null for the clock and the operator. */
  readonly who: string | null
  readonly act: AuditedAct
  /** The title of its scan; null when it is about none, or when the scan was deleted since. */
  readonly scan: string | null
  readonly subject: string | null
  readonly about: string | null
}

/** The institution's lines, the newest first: all, or a part of them. */
export type ReadAuditLog = (institutionId: InstitutionId, part?: PartOfList) => Promise<readonly AuditEntry[]>
