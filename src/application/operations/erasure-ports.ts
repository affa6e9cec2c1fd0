import type { ActingMember } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { ErasedRows } from '../../domain/operations/erased-rows.ts'
import type { PartOfList } from '../part-of-list.ts'

/** Takes a scan, or the institution of this transaction, away with all that hangs on it, the queue and sessions too. */
export type ErasureStore = {
  /** Null when there is no such scan. */
  eraseScan(scanId: ScanId): Promise<ErasedRows | null>
  /** With the accounts that belong to no other institution. Null when there is no such institution. */
  eraseInstitution(): Promise<ErasedRows | null>
  /** What `eraseInstitution` would take away. */
  countInstitution(): Promise<ErasedRows | null>
  /** Of these scans, those that are there, a draft that was thrown away included. */
  statusesOf(scanIds: readonly ScanId[]): Promise<readonly { readonly scanId: ScanId; readonly status: string }[]>
}

/** What shows that something was erased: who, when, how many rows of what. Never what they said. */
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

/** The receipt keeps the name of who erased it. */
export type EraseScan = (actor: ActingMember & { readonly name: string }, scanId: ScanId) => Promise<Receipt | null>
