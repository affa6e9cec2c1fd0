import type { ActingMember } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { ErasedRows } from '../../domain/operations/erased-rows.ts'
import type { PartOfList } from '../part-of-list.ts'

/**
 * Deletes a scan, or the institution of this transaction, with everything that belongs to it, also in the queue and in
 * sessions.
 */
export type ErasureStore = {
  /** Null when there is no such scan. */
  eraseScan(scanId: ScanId): Promise<ErasedRows | null>
  /** Also deletes the accounts that belong to no other institution. Null when there is no such institution. */
  eraseInstitution(): Promise<ErasedRows | null>
  /** The rows that `eraseInstitution` would delete. */
  countInstitution(): Promise<ErasedRows | null>
  /** The status of each of these scans that exists, discarded drafts included. */
  statusesOf(scanIds: readonly ScanId[]): Promise<readonly { readonly scanId: ScanId; readonly status: string }[]>
}

/** Proof that something was erased: who did it, when, and how many rows of which tables. Never what the rows said. */
export type Receipt = {
  readonly id: string
  readonly scanId: ScanId
  readonly at: Date
  /** The member's name. */
  readonly by: string
  readonly rows: ErasedRows
}

export type ReceiptStore = {
  add(receipt: Receipt): Promise<void>
  /** The latest first: all, or a part of them. */
  list(part?: PartOfList): Promise<readonly Receipt[]>
  /** @throws NotFound */
  get(id: string): Promise<Receipt>
}

/** The receipt keeps the name of the member who erased the scan. */
export type EraseScan = (actor: ActingMember & { readonly name: string }, scanId: ScanId) => Promise<Receipt | null>
