import { type CoachTitle, LANGUAGES, type Language } from '../domain/scan/rubric.ts'
import { isSameName } from '../domain/scan/same-name.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'
import { groupName } from './group-name.ts'

type Named = { readonly key: GroupKey; readonly label: string | null }

/**
 * The first group that has the name of another in either language, as no reader could tell the two apart; null when all
 * names differ. Of the two, it is one whose name was typed, if any: that is the name to change.
 */
export const groupOfTakenName = (groups: readonly Named[], coachTitle: CoachTitle): GroupKey | null => {
  const areSame = (one: Named, other: Named) =>
    LANGUAGES.some((language) => isSameName(nameIn(language, one), nameIn(language, other)))
  const nameIn = (language: Language, group: Named) => groupName(group, language, coachTitle).label
  for (const [index, group] of groups.entries()) {
    const earlier = groups.slice(0, index).find((each) => areSame(each, group))
    if (earlier) return group.label === null && earlier.label !== null ? earlier.key : group.key
  }
  return null
}
