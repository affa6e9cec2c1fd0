import type { Language, Rubric } from '../../domain/rubric.ts'

/**
 * A rubric as it was written, before a title is filled in: `{coach}` and `{coaches}` stand for the institution's own
 * title, `{Coach}` and `{Coaches}` for the same at the start of a sentence. Rounds are compared by these texts.
 */
export type Edition = {
  readonly key: string
  readonly texts: { readonly [language in Language]: EditionTexts }
}

/** Level names as in the middle of a sentence. Prefer the plural: an own title may need 'de' or 'het', 'a' or 'an'. */
export type EditionTexts = Pick<Rubric, 'levelNames' | 'factors'> & {
  /** Title and makers of the publication that the factors come from, as the report prints them. */
  readonly source: string
}
