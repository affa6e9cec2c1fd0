import type { GroupKey } from '../scan/stakeholder-group.ts'

/** A group with all its names in a list. */
export type NamedGroup = {
  readonly key: GroupKey
  readonly names: readonly string[]
  /** Other words for the group. They count only when no group has such a word as its name. */
  readonly alsoCalled?: readonly string[]
}

/** Null when the text names no group, or more than one. */
export type GroupOfName = (written: string) => GroupKey | null

/**
 * Finds a group by its key, by a name or its singular, or else by another word for it. Capitals, spaces and dashes make
 * no difference.
 */
export const groupOfName = (groups: readonly NamedGroup[]): GroupOfName => {
  const foldedNames = (key: GroupKey, names: readonly string[]) => names.map((name) => ({ key, name: folded(name) }))
  const named = groups.flatMap(({ key, names }) => foldedNames(key, [key, ...names]))
  const alsoNamed = groups.flatMap(({ key, alsoCalled = [] }) => foldedNames(key, alsoCalled))
  return (written) => {
    const typed = folded(written)
    const ways = [
      named.filter(({ name }) => name === typed),
      named.filter(({ name }) => isSingularOf(typed, name)),
      alsoNamed.filter(({ name }) => name === typed || isSingularOf(typed, name)),
    ]
    const meant = ways.find((found) => found.length > 0) ?? []
    const keys = new Set(meant.map(({ key }) => key))
    return keys.size === 1 ? ([...keys][0] ?? null) : null
  }
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** 'Docent' is the singular of 'docenten', 'coach' of 'coaches'. */
const isSingularOf = (typed: string, name: string): boolean =>
  typed.length >= 4 && (name === `${typed}en` || name === `${typed}s` || name === `${typed}es`)
