import type { InstitutionId } from '../domain/ids.ts'

/** So many of a long list, from that one on. */
export type PartOfList = { readonly from: number; readonly count: number }

/** The lists of an institution that grow for as long as it is here. */
export type GrowingList = 'scans' | 'editions' | 'receipts' | 'audit-log'

/** How many stand on a list in all. */
export type CountListed = (institutionId: InstitutionId, list: GrowingList) => Promise<number>
