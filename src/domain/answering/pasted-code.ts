import { withoutInvisible } from '../bare-address.ts'
import { readCode } from './code.ts'

/** What leads to a scan: a code, and the key of a personal link if one was pasted. */
export type PastedCode = { readonly code: string; readonly key: string | null }

/** More than any link or sentence with a code. */
const LONGEST = 500
const LINK = /\/s\/([^/?#\s]{8,12})(?:\/([\w-]{20,100}))?/i
/** Two halves of a code, with or without a space or a dash between them. */
const IN_WORDS = /(?<![\p{L}\p{N}])[A-Z0-9]{4}[\s\p{Pd}]?[A-Z0-9]{4}(?![\p{L}\p{N}])/giu

/** Reads what people type or paste where a code is asked: a code, words with one code in them, or a whole link. */
export const readPastedCode = (typed: string): PastedCode | null => {
  const text = withoutInvisible(typed.slice(0, LONGEST))
  const [, linked, key = null] = LINK.exec(text) ?? []
  const [inWords, ...others] = text.match(IN_WORDS) ?? []
  const code = readCode(linked ?? text) ?? (inWords && others.length === 0 ? readCode(inWords) : null)
  return code ? { code, key } : null
}
