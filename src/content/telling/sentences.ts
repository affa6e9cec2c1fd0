import { capitalise } from '../capitalise.ts'

/** Makes running text of sentences: a capital first, and a full stop where the end mark is missing. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? capitalise(part) : `${capitalise(part)}.`))
    .join(' ')
