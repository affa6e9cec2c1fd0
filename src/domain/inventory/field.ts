import type { Day } from '../calendar.ts'
import type { TitleId } from '../ids.ts'

/** What a field of the inventory holds. A form, a file and a table are all made from this. Every field may stay empty. */
export type Field =
  | { readonly kind: 'line' | 'text'; readonly longest: number }
  /** Own texts of a line each, at most `most`. */
  | { readonly kind: 'lines'; readonly longest: number; readonly most: number }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  /** A whole number from zero to `most`. */
  | { readonly kind: 'number'; readonly most: number }
  | { readonly kind: 'day' | 'title' | 'titles' }

export type Fields = Readonly<Record<string, Field>>

export type ValueOf<Of extends Field> = Of extends { readonly kind: 'line' | 'text' }
  ? string
  : Of extends { readonly kind: 'lines' }
    ? readonly string[]
    : Of extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
      ? Option | null
      : Of extends { readonly kind: 'choices'; readonly options: readonly (infer Option)[] }
        ? readonly Option[]
        : Of extends { readonly kind: 'number' }
          ? number | null
          : Of extends { readonly kind: 'day' }
            ? Day | null
            : Of extends { readonly kind: 'title' }
              ? TitleId | null
              : readonly TitleId[]

export type Values<Of extends Fields> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> }
export type Value = string | number | null | readonly string[]

export const line = (longest = 80) => ({ kind: 'line', longest }) as const
export const text = (longest = 300) => ({ kind: 'text', longest }) as const
export const lines = () => ({ kind: 'lines', longest: 80, most: 20 }) as const
export const number = (most: number) => ({ kind: 'number', most }) as const
export const day = { kind: 'day' } as const
export const choice = <const Options extends readonly string[]>(options: Options) =>
  ({ kind: 'choice', options }) as const
export const choices = <const Options extends readonly string[]>(options: Options) =>
  ({ kind: 'choices', options }) as const

const BLANK: Readonly<Record<Field['kind'], Value>> = {
  line: '',
  text: '',
  lines: [],
  choice: null,
  choices: [],
  number: null,
  day: null,
  title: null,
  titles: [],
}

/** The values of fields that nobody has filled in. */
export const blankValues = <Of extends Fields>(fields: Of): Values<Of> =>
  Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, BLANK[kind]])) as Values<Of>

/** Whether a value says nothing. */
export const isBlank = (value: Value): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
