import type { GroupKey } from '../scan/stakeholder-group.ts'

/** A group by all that a list may call it. */
export type NamedGroup = {
  readonly key: GroupKey
  readonly names: readonly string[]
  /** What people say as well: heard only where it is the name of no group. */
  readonly alsoCalled?: readonly string[]
}

/** Null when no group is meant, or more than one. */
export type GroupOfName = (written: string) => GroupKey | null

/**
 * Finds a group by its key, a name of it, its singular, or else by what it is also called; capitals, spaces and dashes
 * make no difference.
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

/** 'Docent' is of 'docenten', 'coach' of 'coaches'. */
const isSingularOf = (typed: string, name: string): boolean =>
  typed.length >= 4 && (name === `${typed}en` || name === `${typed}s` || name === `${typed}es`)
