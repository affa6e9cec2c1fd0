import { capitalise } from '../capitalise.ts'

/** Makes running text of sentences: a capital in front, a full stop behind what has no end of its own. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? capitalise(part) : `${capitalise(part)}.`))
    .join(' ')
