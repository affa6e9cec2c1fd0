import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { LANGUAGES, type Language } from '../../../domain/scan/rubric.ts'
import { type Form, fieldName, type Input } from '../../form.ts'
import { problemInWords } from './problem-in-words.ts'

/** A field of the form for one text, with its languages side by side. */
export type TextField = {
  readonly label: string
  readonly hint: string
  readonly rows: number
  /** The path to the text within an edition's texts, such as `['levels', 0]`. */
  readonly place: readonly (string | number)[]
}

/** The fields as the view prints them, each with what was typed. */
export const textFields = (fields: readonly TextField[], form: Form<unknown>, t: ScreenTexts) =>
  fields.map(({ label, hint, rows, place }) => ({
    label,
    hint,
    rows,
    each: LANGUAGES.map((language) => ({
      name: fieldName([language, ...place]),
      language,
      label: t.editions.languages[language],
      value: typedIn(form.values as Input, [language, ...place]),
    })),
  }))

/** The form with each problem in words that name the field, so that the list above the form is clear by itself. */
export const inPlaceWords = (fields: readonly TextField[], form: Form<unknown>, t: ScreenTexts): Form<unknown> => {
  const labels = new Map([
    ['name', t.editions.fields.name] as const,
    ...fields.flatMap(({ label, place }) =>
      LANGUAGES.map((language) => [fieldName([language, ...place]), labelIn(label, language, t)] as const),
    ),
  ])
  const errors = Object.entries(form.errors).map(([field, message]) => {
    const label = labels.get(field)
    const words = problemInWords(message, t)
    return [field, label ? `${label}: ${words}` : words] as const
  })
  return { ...form, errors: Object.fromEntries(errors) }
}

const labelIn = (label: string, language: Language, t: ScreenTexts) => `${label}, ${t.editions.languages[language]}`

const typedIn = (values: Input, [first = '', ...rest]: readonly (string | number)[]): string => {
  const value = Object.hasOwn(values, first) ? values[first] : undefined
  if (rest.length > 0) return typeof value === 'object' && value !== null ? typedIn(value as Input, rest) : ''
  return typeof value === 'string' ? value : ''
}
