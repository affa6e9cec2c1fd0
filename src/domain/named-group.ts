import type { GroupKey } from './stakeholder-group.ts'

/** A group by all that a list may call it. */
export type NamedGroup = { readonly key: GroupKey; readonly names: readonly string[] }

/** Null when no group is meant, or more than one. */
export type GroupOfName = (written: string) => GroupKey | null

/** Finds a group by its key, a name of it, or its singular; capitals, spaces and dashes make no difference. */
export const groupOfName = (groups: readonly NamedGroup[]): GroupOfName => {
  const named = groups.flatMap(({ key, names }) => [key, ...names].map((name) => ({ key, name: folded(name) })))
  return (written) => {
    const typed = folded(written)
    const exact = named.filter(({ name }) => name === typed)
    const meant = exact.length > 0 ? exact : named.filter(({ name }) => isSingularOf(typed, name))
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
