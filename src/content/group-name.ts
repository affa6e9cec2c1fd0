import type { CoachTitle, Language } from '../domain/scan/rubric.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'
import { fillCoachTitle } from './fill-coach-title.ts'
import { type GroupName, groupLabels } from './group-labels.ts'

export type { GroupName }

/**
 * The name that a text uses for a group. The institution's own label wins and is not changed. A group without a label
 * and without a known key is called by its key.
 */
export const groupName = (
  group: { readonly key: GroupKey; readonly label: string | null },
  language: Language,
  coachTitle: CoachTitle,
): GroupName => {
  if (group.label !== null) return asTyped(group.label, language)
  // A key comes from outside: 'constructor' must not match an inherited property.
  const known = Object.hasOwn(groupLabels[language], group.key) ? groupLabels[language][group.key] : undefined
  return known ? { ...known, label: fillCoachTitle(known.label, coachTitle) } : asTyped(group.key, language)
}

/** No form asks for the grammatical number of a label, so it is derived from the ending. */
const asTyped = (label: string, language: Language): GroupName => ({
  label,
  number: PLURAL_ENDING[language].test(label) ? 'plural' : 'singular',
})

const PLURAL_ENDING: { readonly [language in Language]: RegExp } = { nl: /(en|s)$/i, en: /s$/i }
