import type { Language } from '../domain/scan/rubric.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'

/** A group's name as written in the middle of a sentence; the number decides 'ziet' or 'zien'. */
export type GroupName = { readonly label: string; readonly number: 'singular' | 'plural' }

/** The names of the groups that a scan can start with, in the order in which they are offered. */
export const groupLabels: { readonly [language in Language]: { readonly [key: GroupKey]: GroupName } } = {
  nl: {
    board: { label: 'bestuur', number: 'singular' },
    coaches: { label: '{coaches}', number: 'plural' },
    teachers: { label: 'docenten', number: 'plural' },
    'team-leaders': { label: 'teamleiders', number: 'plural' },
    'location-directors': { label: 'locatiedirecteuren', number: 'plural' },
    'information-managers': { label: 'informatiemanagers', number: 'plural' },
    'project-leaders': { label: 'projectleiders', number: 'plural' },
    students: { label: 'studenten', number: 'plural' },
  },
  en: {
    board: { label: 'board', number: 'singular' },
    coaches: { label: '{coaches}', number: 'plural' },
    teachers: { label: 'teachers', number: 'plural' },
    'team-leaders': { label: 'team leaders', number: 'plural' },
    'location-directors': { label: 'location directors', number: 'plural' },
    'information-managers': { label: 'information managers', number: 'plural' },
    'project-leaders': { label: 'project leaders', number: 'plural' },
    students: { label: 'students', number: 'plural' },
  },
}

/** The keys of these groups, in the same order. */
export const KNOWN_GROUPS: readonly GroupKey[] = Object.keys(groupLabels.nl)
