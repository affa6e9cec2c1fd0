import type { FactorKey } from '../scan/rubric.ts'
import type { Gated } from './gate.ts'

/** Free text about one factor. Never with a group: in a small scan, style and subject would give the writer away. */
export type Remark = { readonly factor: FactorKey; readonly text: string }

/** Sheets that the shown groups must have together before any remark is kept. */
export const FEWEST_RESPONSES = 10
/** Remarks that a factor must have before its remarks are kept. */
export const FEWEST_REMARKS = 3

/** The remark as it is stored: one kind of line end, only printable characters. Null when it is empty. */
export const remarkFrom = (typed: string): string | null =>
  typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim() || null

/**
 * The remarks that may be kept at the close: enough answers are shown to hide among, and the factor has enough remarks.
 */
export const keptRemarks = (remarks: readonly Remark[], gated: Gated): readonly Remark[] => {
  const responses = gated.groups.reduce((sum, group) => sum + (group.shown ? group.responses : 0), 0)
  if (responses < FEWEST_RESPONSES) return []
  const countOf = (factor: FactorKey) => remarks.filter((remark) => remark.factor === factor).length
  return remarks.filter(({ factor }) => countOf(factor) >= FEWEST_REMARKS)
}
