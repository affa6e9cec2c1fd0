import type { GroupName } from '../group-name.ts'
import { pick } from './grammar.ts'

/** After the reveal, of a show of hands in the room, in Dutch. */
export const handsNl = {
  divided: (group: GroupName) => `De zaal was verdeeld over ${group.label}`,
  nobodyChose: (group: GroupName, expected: number) =>
    `De zaal verwachtte vooral niveau ${expected}; ${group.label} ${pick(group, 'koos', 'kozen')} geen niveau`,
  dividedAnswers: (group: GroupName, expected: number) =>
    `De zaal verwachtte vooral niveau ${expected}; de antwoorden van ${group.label} lopen uiteen`,
  same: (group: GroupName, level: number) =>
    `De zaal verwachtte vooral niveau ${level}; ${group.label} ${pick(group, 'koos', 'kozen')} dat ook vooral`,
  other: (group: GroupName, expected: number, chosen: number) =>
    `De zaal verwachtte vooral niveau ${expected}; ${group.label} ${pick(group, 'koos', 'kozen')} vooral niveau ${chosen}`,
  question: 'Waar dit verschilt: waaraan was dat te merken?',
}

export type HandsWords = typeof handsNl
