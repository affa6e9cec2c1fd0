import type { InstitutionId } from '../../domain/ids.ts'
import type { AuditedAct } from '../../domain/operations/audited-act.ts'
import type { ErasedRows } from '../../domain/operations/erased-rows.ts'
import type { CountListed, PartOfList } from '../part-of-list.ts'
import type { Receipt } from './erasure-ports.ts'

/** What screens and the operator's commands read about the institution as a whole. */
export type OperationsReadModels = {
  readonly readAuditLog: ReadAuditLog
  readonly countListed: CountListed
  /** The receipts of erasures, the latest first: all, or a part of them. */
  readonly listReceipts: (institutionId: InstitutionId, part?: PartOfList) => Promise<readonly Receipt[]>
  /** @throws NotFound */
  readonly getReceipt: (institutionId: InstitutionId, id: string) => Promise<Receipt>
  /** The ids of the institutions with exactly this name. */
  readonly institutionsNamed: (name: string) => Promise<readonly InstitutionId[]>
  /** The rows that would be deleted with the institution; null when it does not exist. */
  readonly countInstitution: (institutionId: InstitutionId) => Promise<ErasedRows | null>
  /** @throws NotFound */
  readonly nameOfInstitution: (institutionId: InstitutionId) => Promise<string>
}

/** The institution's lines, the newest first: all, or a part of them. */
export type ReadAuditLog = (institutionId: InstitutionId, part?: PartOfList) => Promise<readonly AuditEntry[]>

/** A line of the audit log, with the names of the things that it refers to. */
export type AuditEntry = {
  readonly at: Date
  /** The name at that time; null for the clock and the operator. */
  readonly who: string | null
  readonly act: AuditedAct
  /** The title of the scan; null when the line is about no scan, or when the scan was deleted since. */
  readonly scan: string | null
  readonly subject: string | null
  readonly about: string | null
}
