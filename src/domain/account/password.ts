/** Why a password may not be set. */
export type PasswordWeakness = 'too-short' | 'too-long' | 'common' | 'own-words'

/** Whose password it is to be: these words are the first that anybody tries. */
export type PasswordOwner = { readonly email: string; readonly name: string; readonly institutions: readonly string[] }

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

const PRODUCT = 'bruggenscan'
/** Shorter words stand in too many others. */
const SHORTEST_WORD = 4
/** What is left of a password without the words that anybody knows must still take some guessing. */
const SHORTEST_REST = 8
/** The longest piece that, repeated, is no more than itself. */
const LONGEST_PIECE = 6

/**
 * The reason why this password is too easy to guess for its owner, or null. Length is what counts: no rules about capitals
 * or digits, which people meet in ways that everybody knows.
 */
export const weaknessOf = (
  password: string,
  owner: PasswordOwner,
  common: ReadonlySet<string>,
): PasswordWeakness | null => {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return 'too-short'
  if (length > LONGEST_PASSWORD) return 'too-long'
  if (isCommon(password.toLowerCase(), common)) return 'common'
  return bare(without(bare(password), wordsOf(owner))).length < SHORTEST_REST ? 'own-words' : null
}

/** On the list, with digits and signs around it or not; digits and signs alone; or a short piece over and over. */
const isCommon = (password: string, common: ReadonlySet<string>): boolean => {
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const noLetters = core === '' && /^[ -~]*$/.test(password)
  return noLetters || common.has(password) || common.has(core) || repeats(password)
}

const repeats = (password: string): boolean =>
  Array.from({ length: LONGEST_PIECE }, (_, index) => index + 1).some((size) => {
    const piece = password.slice(0, size)
    return piece.repeat(Math.ceil(password.length / size)).startsWith(password)
  })

const wordsOf = ({ email, name, institutions }: PasswordOwner): readonly string[] =>
  [PRODUCT, email, ...email.split(/[@.]/), ...[name, ...institutions].flatMap((text) => [text, ...text.split(/\s+/)])]
    .map(bare)
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((one, other) => other.length - one.length)

const without = (password: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ' '), password)

/** In lower case, without spaces and the signs of a keyboard. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s!-/:-@[-`{-~]/g, '')
