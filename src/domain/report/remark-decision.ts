import type { RemarkId } from '../ids.ts'
import type { Remark } from './remark.ts'

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

export type Choice =
  | { readonly decision: 'release' | 'withhold' | 'reconsider' }
  | { readonly decision: 'shorten'; readonly text: string }

export type DecidedOrWhyNot =
  | { readonly ok: true; readonly remark: KeptRemark }
  | { readonly ok: false; readonly reason: 'adds-words' | 'nothing-left' }

/** The remark with the facilitator's choice, which may be made anew as often as needed. */
export const decide = (remark: KeptRemark, choice: Choice): DecidedOrWhyNot => {
  switch (choice.decision) {
    case 'release':
      return { ok: true, remark: { ...remark, decision: 'released', shortened: null } }
    case 'withhold':
      return { ok: true, remark: { ...remark, decision: 'withheld', shortened: null } }
    case 'reconsider':
      return { ok: true, remark: { ...remark, decision: 'waiting', shortened: null } }
    case 'shorten':
      return shorten(remark, choice.text)
  }
}

const shorten = (remark: KeptRemark, text: string): DecidedOrWhyNot => {
  if (wordsOf(text.replaceAll(LEFT_OUT, ' ')).length === 0) return { ok: false, reason: 'nothing-left' }
  if (!isShortened(remark.text, text)) return { ok: false, reason: 'adds-words' }
  return { ok: true, remark: { ...remark, decision: 'released', shortened: text === remark.text ? null : text } }
}
