import type { FactorKey, Language, Rubric } from './rubric.ts'

/**
 * A rubric as it was written, before a title is filled in: `{coach}` and `{coaches}` stand for the institution's own
 * title, `{Coach}` and `{Coaches}` for the same at the start of a sentence. Rounds are compared by these texts.
 */
export type Edition = {
  /** A lasting name; of an institution's own edition its id. */
  readonly key: string
  /** Null for the standard edition. */
  readonly own: EditionName | null
  readonly texts: TextsInEachLanguage
}

/** The version counts an institution's editions of one name, from 1. */
export type EditionName = { readonly name: string; readonly version: number }

export type TextsInEachLanguage = { readonly [language in Language]: EditionTexts }

/** Level names as in the middle of a sentence. Prefer the plural: an own title may need 'de' or 'het', 'a' or 'an'. */
export type EditionTexts = Pick<Rubric, 'levelNames' | 'factors'> & {
  /** Title and makers of the publication that the factors come from, as the report prints them. */
  readonly source: string
}

/**
 * What a scan and its report hold: the standard edition by its key, an own edition whole. A report is stored for good,
 * and has to tell what was asked whatever becomes of the edition.
 */
export type HeldEdition = string | Edition

/** The factors of an edition, in order. */
export const factorKeysOf = ({ texts }: Pick<Edition, 'texts'>): readonly FactorKey[] =>
  texts.nl.factors.map(({ key }) => key)
