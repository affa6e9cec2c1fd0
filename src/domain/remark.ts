import type { Gated } from './gate.ts'
import type { RemarkId } from './ids.ts'
import type { FactorKey } from './rubric.ts'

/** Free text about one factor. Never with a group: in a small scan style and subject would name the writer. */
export type Remark = { readonly factor: FactorKey; readonly text: string }

/** Sheets that the shown groups must have together before any remark is kept. */
export const FEWEST_RESPONSES = 10
/** Remarks that a factor must have before its remarks are kept. */
export const FEWEST_REMARKS = 3

/** A remark as it is kept: a line ends in one way, and nothing is in it that can't be printed. Null when it is empty. */
export const remarkFrom = (typed: string): string | null =>
  typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim() || null

/** The remarks that may be kept at close: enough answers are shown to hide among, and enough remarks on the factor. */
export const keptRemarks = (remarks: readonly Remark[], gated: Gated): readonly Remark[] => {
  const responses = gated.groups.reduce((sum, group) => sum + (group.shown ? group.responses : 0), 0)
  if (responses < FEWEST_RESPONSES) return []
  const countOf = (factor: FactorKey) => remarks.filter((remark) => remark.factor === factor).length
  return remarks.filter(({ factor }) => countOf(factor) >= FEWEST_REMARKS)
}

/** A remark that outlived the close. Its fate is the facilitator's to decide, and to decide anew. */
export type KeptRemark = Remark & {
  readonly id: RemarkId
  readonly decision: RemarkDecision
  /** What others read instead of the text, of a released remark that was shortened. */
  readonly shortened: string | null
}

export type RemarkDecision = 'waiting' | 'released' | 'withheld'

/** What stands where something was left out. */
export const LEFT_OUT = '[…]'

/**
 * A shorter version of a remark may leave words out and say so with `[…]`, but never adds or changes one: nobody gets
 * words put in their mouth. Case and white space don't count.
 */
export const isShortened = (text: string, shorter: string): boolean => {
  const words = wordsOf(text)
  let at = 0
  for (const word of wordsOf(shorter.replaceAll(LEFT_OUT, ' '))) {
    at = words.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Punctuation goes with what is left out, so it counts as no word. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []

/** What others read of it; null while it isn't released. */
export const readByOthers = ({ decision, text, shortened }: KeptRemark): string | null =>
  decision === 'released' ? (shortened ?? text) : null
