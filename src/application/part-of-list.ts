import type { InstitutionId } from '../domain/ids.ts'

/** A part of a long list: `count` items, starting at item `from`. */
export type PartOfList = { readonly from: number; readonly count: number }

/** The lists of an institution that keep growing. */
export type GrowingList = 'scans' | 'editions' | 'receipts' | 'audit-log'

/** The length of a whole list. */
export type CountListed = (institutionId: InstitutionId, list: GrowingList) => Promise<number>
