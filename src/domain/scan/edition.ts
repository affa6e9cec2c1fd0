import type { FactorKey, Language, Rubric } from './rubric.ts'

/**
 * A rubric with places for a title: `{coach}` and `{coaches}` for the institution's own title, `{Coach}` and
 * `{Coaches}` for the same title at the start of a sentence. Rounds are compared by these texts.
 */
export type Edition = {
  /** A name that never changes; for an institution's own edition, its id. */
  readonly key: string
  /** Null for the standard edition. */
  readonly own: EditionName | null
  readonly texts: TextsInEachLanguage
}

/** A name and a version. The version counts the institution's editions with the same name, from 1. */
export type EditionName = { readonly name: string; readonly version: number }

export type TextsInEachLanguage = { readonly [language in Language]: EditionTexts }

/**
 * Level names are written as in the middle of a sentence. Prefer the plural: a title may need 'de' or 'het', 'a' or
 * 'an'.
 */
export type EditionTexts = Pick<Rubric, 'levelNames' | 'factors'> & {
  /** Title and makers of the publication that the factors come from, as the report prints them. */
  readonly source: string
}

/**
 * How a scan and its report hold an edition: the standard edition by its key, an own edition as a whole. A report is
 * stored for good, and must show what was asked even after the edition is deleted.
 */
export type HeldEdition = string | Edition

/** The factors of an edition, in order. */
export const factorKeysOf = ({ texts }: Pick<Edition, 'texts'>): readonly FactorKey[] =>
  texts.nl.factors.map(({ key }) => key)
