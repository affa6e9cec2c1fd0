/** Why a password may not be set. */
export type PasswordWeakness = 'too-short' | 'too-long' | 'common' | 'own-words'

/** The owner of a password. These words are the first that an attacker tries. */
export type PasswordOwner = { readonly email: string; readonly name: string; readonly institutions: readonly string[] }

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

const PRODUCT = 'bruggenscan'
/** Shorter words occur in too many other words. */
const SHORTEST_WORD = 4
/** Without the words that anybody knows, at least this much of a password must be left to guess. */
const SHORTEST_REST = 8
/** The longest piece whose repetition counts as no more than the piece itself. */
const LONGEST_PIECE = 6

/**
 * The reason why this password is too easy to guess for its owner, or null. Only length counts: there are no rules
 * about capitals or digits, because people follow those in predictable ways.
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

/** On the list, also with digits and signs around it; only digits and signs; or a short piece that is repeated. */
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

/** In lower case, without spaces and keyboard signs. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s!-/:-@[-`{-~]/g, '')
