import type { z } from 'zod'

/** A form is empty, invalid or complete; one page shows all three. */
export type Form<Values> =
  | { readonly state: 'empty'; readonly values: Input; readonly errors: Errors }
  | { readonly state: 'invalid'; readonly values: Input; readonly errors: Errors }
  | { readonly state: 'complete'; readonly values: Values; readonly errors: Errors }

/** The values that the visitor typed, or that a form starts with. The form shows them unchanged. */
export type Input = Readonly<Record<string, unknown>>

/** Keys of messages in the catalogue of texts, by the name of the field in the HTML. */
export type Errors = Readonly<Record<string, string>>

export const emptyForm = (values: Input = {}): Form<never> => ({ state: 'empty', values, errors: {} })

export const invalidForm = (values: unknown, errors: Errors): Form<never> => ({
  state: 'invalid',
  values: asInput(values),
  errors,
})

/** Reads a posted body. Messages of the schema are keys of the catalogue of texts. */
export const readForm = <Schema extends z.ZodType>(schema: Schema, body: unknown): Form<z.output<Schema>> => {
  const parsed = schema.safeParse(asInput(body))
  if (parsed.success) return { state: 'complete', values: parsed.data, errors: {} }
  const errors = new Map<string, string>()
  for (const { path, message } of parsed.error.issues) {
    const field = fieldName(path)
    if (!errors.has(field)) errors.set(field, message)
  }
  return { state: 'invalid', values: asInput(body), errors: Object.fromEntries(errors) }
}

/** `['groups', 'board', 'invited']` is the field `groups[board][invited]`. */
export const fieldName = ([first, ...rest]: readonly PropertyKey[]): string =>
  String(first ?? '') + rest.map((part) => `[${String(part)}]`).join('')

/** The id that the main part of every page has already. */
const MAIN_PART = 'content'

/** A field's id in the page, for labels and links: `groups-board-invited`. */
export const fieldId = (name: string): string => {
  const id = name.replace(/[[\]]+/g, '-').replace(/-$/, '')
  return id === MAIN_PART ? `${id}-field` : id
}

const asInput = (body: unknown): Input =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Input) : {}

/**
 * The same form with its message keys turned into words; a key that has none reads as `invalid`. A key may name signs for the
 * place `{signs}` in its words: `unprintable:😀`.
 */
export const inWords = <Values>(
  form: Form<Values>,
  words: { readonly invalid: string } & Readonly<Record<string, string>>,
): Form<Values> => ({
  ...form,
  errors: Object.fromEntries(
    Object.entries(form.errors).map(([field, message]) => {
      const [key = '', signs = ''] = message.split(':')
      return [field, (words[key] ?? words.invalid).replace('{signs}', () => signs)]
    }),
  ),
})
