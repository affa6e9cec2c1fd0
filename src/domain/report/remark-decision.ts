import type { RemarkId } from '../ids.ts'
import type { Remark } from './remark.ts'

/** A remark that was kept at the close. The facilitator decides about it, and may decide again. */
export type KeptRemark = Remark & {
  readonly id: RemarkId
  readonly decision: RemarkDecision
  /** What others read instead of the text, of a released remark that was shortened. */
  readonly shortened: string | null
}

export type RemarkDecision = 'waiting' | 'released' | 'withheld'

/** Marks the place where words were left out. */
export const LEFT_OUT = '[…]'

/**
 * A shortened remark may leave words out, marked with `[…]`. It never adds or changes a word: the text stays the
 * writer's. Case and white space don't count.
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

/** Punctuation may be left out with the words beside it, so it does not count as a word. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []

/** The text that others read; null while it isn't released. */
export const readByOthers = ({ decision, text, shortened }: KeptRemark): string | null =>
  decision === 'released' ? (shortened ?? text) : null

export type Choice =
  | { readonly decision: 'release' | 'withhold' | 'reconsider' }
  | { readonly decision: 'shorten'; readonly text: string }

export type DecidedOrWhyNot =
  | { readonly ok: true; readonly remark: KeptRemark }
  | { readonly ok: false; readonly reason: 'adds-words' | 'nothing-left' }

/** The remark with the facilitator's decision, which may change as often as needed. */
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
