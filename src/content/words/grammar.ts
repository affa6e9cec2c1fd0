import type { GroupName } from '../group-name.ts'

/** The form of a verb that goes with a group's name. */
export const pick = ({ number }: GroupName, singular: string, plural: string): string =>
  number === 'singular' ? singular : plural

/** 'a', 'a and b', 'a, b and c'. */
export const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

/** '1 wants', '3 want', and for nobody a phrase of its own. */
export const people = (
  count: number,
  { one, more, nobody }: { readonly one: string; readonly more: string; readonly nobody: string },
): string => {
  if (count === 0) return nobody
  return count === 1 ? `1 ${one}` : `${count} ${more}`
}

/** A small number in words, a larger one in digits. */
export const counted =
  (numbers: readonly string[]) =>
  (count: number): string =>
    numbers[count] ?? String(count)
