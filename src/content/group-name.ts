import type { CoachTitle, Language } from '../domain/scan/rubric.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'
import { fillCoachTitle } from './fill-coach-title.ts'
import { type GroupName, groupLabels } from './group-labels.ts'

export type { GroupName }

/**
 * How a text calls a group. The institution's own label wins and stays as it was typed; a group that is neither named
 * nor known is called by its key.
 */
export const groupName = (
  group: { readonly key: GroupKey; readonly label: string | null },
  language: Language,
  coachTitle: CoachTitle,
): GroupName => {
  if (group.label !== null) return asTyped(group.label, language)
  // A key comes from outside: 'constructor' is the name of no group.
  const known = Object.hasOwn(groupLabels[language], group.key) ? groupLabels[language][group.key] : undefined
  return known ? { ...known, label: fillCoachTitle(known.label, coachTitle) } : asTyped(group.key, language)
}

/** Nobody is asked for the grammatical number of a label, so its ending has to tell. */
const asTyped = (label: string, language: Language): GroupName => ({
  label,
  number: PLURAL_ENDING[language].test(label) ? 'plural' : 'singular',
})

const PLURAL_ENDING: { readonly [language in Language]: RegExp } = { nl: /(en|s)$/i, en: /s$/i }
