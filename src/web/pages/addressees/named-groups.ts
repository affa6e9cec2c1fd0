import { defaultCoachTitle } from '../../../content/default-coach-title.ts'
import { groupName } from '../../../content/group-name.ts'
import type { NamedGroup } from '../../../domain/inviting/named-group.ts'
import { LANGUAGES } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { GroupKey } from '../../../domain/scan/stakeholder-group.ts'

/**
 * The names that a list may use for the groups of this scan: their names in each language, the institution's title for
 * coaches, and the usual words of a staff office.
 */
export const namedGroups = ({ groups, coachTitle }: Pick<Scan, 'groups' | 'coachTitle'>): readonly NamedGroup[] =>
  groups.map((group) => ({
    key: group.key,
    names: [
      ...LANGUAGES.map((language) => groupName(group, language, coachTitle).label),
      ...(group.key === 'coaches' ? [coachTitle.singular, coachTitle.plural] : []),
    ],
    alsoCalled: ALSO_CALLED.get(group.key) ?? [],
  }))

const ALSO_CALLED: ReadonlyMap<GroupKey, readonly string[]> = new Map([
  ['board', ['CvB', 'college van bestuur', 'bestuurslid', 'bestuurders', 'executive board']],
  ['coaches', LANGUAGES.flatMap((language) => Object.values(defaultCoachTitle[language]))],
])
