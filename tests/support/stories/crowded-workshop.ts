import { setFactsOf } from '../../../src/content/question-sets.ts'
import { LONGEST_AGREEMENT_TEXT } from '../../../src/domain/conversation/agreement.ts'
import { furtherScenes, type Hands, type Workshop } from '../../../src/domain/conversation/workshop.ts'
import type { Dossier } from '../../../src/domain/report/dossier.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import { buildReport, type Report } from '../../../src/domain/report/report.ts'
import { someAgreement } from './agreements.ts'
import { each, R, W } from './deepened-report.ts'
import { heldWith, longestTexts, wordsOf } from './editions.ts'
import { sameForEveryFactor } from './example-tallies.ts'
import { exampleGroup, exampleReport } from './reports.ts'

/** Six groups, of every size, with marks up to nineteen in a cell and some who can't judge. */
const SIX = {
  board: { '3|3': 2, '2|3': 1 },
  coaches: { '1|2': 19, 'dk|3': 2 },
  teachers: { '1|2': 38, '2|3': 33, '3|3': 29, 'dk|dk': 12 },
  managers: { '2|2': 9, '2|3': 10 },
  students: { '1|3': 250, '3|3': 12 },
  project: { '1|1': 8, '3|1': 8, '2|2': 3 },
} as const
type Key = keyof typeof SIX
const M = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']

const reportOf = (count: 3 | 6, labels: (key: Key, index: number) => string | null, facts = {}): Report => {
  const keys = (Object.keys(SIX) as Key[]).slice(0, count)
  return exampleReport({
    groups: keys.map((key, index) => exampleGroup(key, { label: labels(key, index), invited: 300 })),
    tallies: Object.fromEntries(
      keys.map((key) => [
        key,
        { ...sameForEveryFactor(SIX[key]), ...each([...W, ...(count === 3 ? R : M)], SIX[key]) },
      ]),
    ),
    sets: ['levels-1', count === 3 ? 'roles-1' : 'mbo-roles-1'].map(setFactsOf),
    ...facts,
  })
}

/** As `reportOf`, where each group expects of the next one what it chose itself. */
const guessedOf = (count: 3 | 6, labels: (key: Key, index: number) => string | null): Report => {
  const { analysis: _, ...facts } = reportOf(count, labels)
  const keys = (Object.keys(SIX) as Key[]).slice(0, count)
  const expectations = Object.fromEntries(
    keys.map((key, index) => {
      const about = keys[(index + 1) % count] ?? 'board'
      const guess = key === 'board' ? { 3: 3 } : key === 'managers' ? { 1: 3, dk: 16 } : { 3: 19 }
      return [key, { about, counts: Object.fromEntries(facts.factors.map((factor) => [factor, guess])) }]
    }),
  )
  return buildReport(
    { ...facts, sets: [] },
    Object.fromEntries(keys.map((key) => [key, sameForEveryFactor(SIX[key])])),
    expectations,
  )
}

const longLabel = (_: Key, index: number) =>
  `Onderwijsmanagers en opleidingscoördinatoren van sector ${index + 1} ook`.slice(0, 60)

/** What is hardest to show on one screen: three groups and six, with the usual texts and with the longest. */
export const CROWDED: { readonly [name: string]: Report } = {
  'three groups': reportOf(3, () => null),
  'six groups': reportOf(6, () => null),
  'three groups with the longest names and a long title': reportOf(3, longLabel, {
    coachTitle: {
      singular: 'onderwijstechnoloog digitale didactiek',
      plural: 'onderwijstechnologen digitale didactiek',
    },
  }),
  'three groups with the longest texts': reportOf(3, longLabel, { edition: heldWith(longestTexts()) }),
  'three groups that guessed': guessedOf(3, () => null),
  'six groups with the longest names that guessed': guessedOf(6, longLabel),
  'six groups with the longest names and texts': reportOf(6, longLabel, { edition: heldWith(longestTexts()) }),
}

/** A workshop about it in which everything was guessed and agreed that can be. */
export const crowdedWorkshop = (report: Report): { readonly workshop: Workshop; readonly dossier: Dossier } => {
  const hands: Hands = Object.fromEntries(
    report.factors.map((factor) => [
      factor,
      Object.fromEntries(report.groups.map(({ key }, index) => [key, [index + 1, 12, 3] as const])),
    ]),
  )
  const text = wordsOf(LONGEST_AGREEMENT_TEXT, 'afspraak').replaceAll(/[{}]/g, 'x')
  const agreements = [1, 2, 3].map((number) =>
    someAgreement({ what: `${number} ${text}`.slice(0, LONGEST_AGREEMENT_TEXT) }),
  )
  return {
    workshop: { length: 90, topics: ['F4', 'F5', 'F6'], hands, further: furtherScenes(report) },
    dossier: { ...bareDossier(report), agreements },
  }
}
