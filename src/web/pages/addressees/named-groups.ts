import { groupName } from '../../../content/group-name.ts'
import type { NamedGroup } from '../../../domain/named-group.ts'
import { LANGUAGES } from '../../../domain/rubric.ts'
import type { Scan } from '../../../domain/scan.ts'

/** What a list may call the groups of this scan: their names in each language, and coaches also by their title. */
export const namedGroups = ({ groups, coachTitle }: Pick<Scan, 'groups' | 'coachTitle'>): readonly NamedGroup[] =>
  groups.map((group) => ({
    key: group.key,
    names: [
      ...LANGUAGES.map((language) => groupName(group, language, coachTitle).label),
      ...(group.key === 'coaches' ? [coachTitle.singular, coachTitle.plural] : []),
    ],
  }))
