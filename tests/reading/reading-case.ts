import { defaultCoachTitle } from '../../src/content/default-coach-title.ts'
import { factorsOf } from '../../src/content/editions.ts'
import { standardEdition } from '../../src/content/rubric.ts'
import { tellReport } from '../../src/content/tell-report.ts'
import type { ToldFactor, ToldReport } from '../../src/content/told-report.ts'
import type { Highlight } from '../../src/domain/method/analysis.ts'
import { leadingPair } from '../../src/domain/method/leading-pair.ts'
import type { Cell, Tallies } from '../../src/domain/method/tally.ts'
import { distanceOf } from '../../src/domain/report/distance.ts'
import { buildReport, type Report } from '../../src/domain/report/report.ts'
import { withinOf } from '../../src/domain/report/report-lookup.ts'
import { type FactorKey, LANGUAGES, type Language } from '../../src/domain/scan/rubric.ts'
import { defaultVisibility, type GroupKey } from '../../src/domain/scan/stakeholder-group.ts'
import { type Chance, chanceFrom } from '../fuzz/chance.ts'

/** A page of a report in words alone, with what it says and the counts that it speaks of. */
export type ReadingCase = {
  readonly page: { readonly id: string; readonly lang: Language; readonly text: string }
  readonly answers: { readonly id: string; readonly answers: { readonly [factor: FactorKey]: Reading } }
  readonly counts: {
    readonly id: string
    readonly counts: { readonly [group: GroupKey]: { readonly [factor: FactorKey]: Counted } }
  }
}

/** What the words about the leading pair of a factor say, for somebody who sees no figure. */
export type Reading = {
  readonly pair: readonly [GroupKey, GroupKey]
  /** The group that is said to be further; null where the words name none. */
  readonly higher: GroupKey | null
  /** The words say that both differ, and that none is further. */
  readonly spread: boolean
  readonly sure: Highlight
}

/** The answers about the present. */
type Counted = { readonly 1: number; readonly 2: number; readonly 3: number; readonly dk: number }

/** Case `number` of a series: the same seed and number give the same case, in Dutch and English by turns. */
export const readingCase = (seed: number, number: number): ReadingCase => {
  const id = `${seed}-${number}`
  const lang = LANGUAGES[number % LANGUAGES.length] ?? 'nl'
  const tallies = anyTallies(chanceFrom(Math.imul(seed, 0x9e3779b1) + number))
  const report = reportOf(tallies, lang)
  return {
    page: { id, lang, text: wordsOf(tellReport(report, lang)) },
    answers: {
      id,
      answers: Object.fromEntries(
        report.factors.flatMap((factor) => {
          const reading = readingOf(report, factor)
          return reading ? [[factor, reading]] : []
        }),
      ),
    },
    counts: { id, counts: countsOf(report) },
  }
}

const FACTORS = factorsOf(standardEdition.key)
const SIZES = { board: [2, 4], coaches: [3, 15], teachers: [5, 60] } as const

/** Each group leans to a level of its own, or to that of the factor, so that both likeness and difference are common. */
const anyTallies = (chance: Chance): Tallies => {
  const common = FACTORS.map(() => chance.below(3))
  return Object.fromEntries(
    Object.entries(SIZES).map(([group, [least, most]]) => {
      const people = least + chance.below(most - least + 1)
      return [
        group,
        Object.fromEntries(FACTORS.map((factor, at) => [factor, anyCounts(chance, people, common[at] ?? 0)])),
      ]
    }),
  )
}

const anyCounts = (chance: Chance, people: number, common: number): { readonly [cell in Cell]?: number } => {
  const leaning = chance.once(2) ? common : chance.below(3)
  const doubtful = chance.once(8)
  const counts: { [cell in Cell]?: number } = {}
  for (let person = 0; person < people; person++) {
    const current =
      doubtful && chance.once(2) ? 'dk' : (([1, 2, 3] as const)[chance.once(3) ? chance.below(3) : leaning] ?? 1)
    const desired = current === 'dk' || chance.once(3) ? 2 : 3
    const cell: Cell = `${current}|${desired}`
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}

const reportOf = (tallies: Tallies, language: Language): Report =>
  buildReport(
    {
      ...{ institution: 'ROC Voorbeeld', title: 'Scan', referenceDate: null, openedOn: null, closedOn: null },
      ...{ launchChecks: null, coachTitle: defaultCoachTitle[language], edition: standardEdition.key },
      ...{ factors: FACTORS, moments: ['current', 'desired'], sets: [] },
      groups: Object.keys(tallies).map((key) => ({
        ...{ key, label: null, visibility: defaultVisibility(key), invited: null },
      })),
    },
    tallies,
  )

const readingOf = (report: Report, factor: FactorKey): Reading | null => {
  const pair = leadingPair(report, 'current', factor)
  if (!pair) return null
  const [a, b] = [pair.a, pair.b].map((group) => withinOf(report, 'current', group, factor))
  if (!a || !b) return null
  const distance = distanceOf(pair, a, b)
  return {
    pair: [pair.a, pair.b],
    higher: 'order' in distance ? (distance.order?.[0] ?? null) : null,
    spread: distance.kind === 'spread' || (distance.kind === 'nuance' && distance.order === null),
    sure: pair.highlight,
  }
}

const countsOf = (report: Report): ReadingCase['counts']['counts'] =>
  Object.fromEntries(
    Object.entries(report.analysis.within.current).map(([group, factors]) => [
      group,
      Object.fromEntries(
        Object.entries(factors).map(([factor, { counts, dk }]) => [
          factor,
          { 1: counts[0], 2: counts[1], 3: counts[2], dk },
        ]),
      ),
    ]),
  )

/** The sentences that a report prints, factor by factor, without those that say a count. */
const wordsOf = (told: ToldReport): string => {
  const parts = [told.glance.weakest, ...told.factors.map((factor) => aboutFactor(factor))]
  return `${parts
    .map((lines) =>
      lines
        .map(withoutCounts)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .join('\n\n')}\n`
}

const aboutFactor = ({ key, title, question, finding, facing, wish, questions }: ToldFactor): readonly string[] => [
  `${key} ${title}`,
  question,
  finding.text,
  finding.marking.word,
  finding.marking.reason ?? '',
  ...(facing ?? []).flatMap(({ label, sentence, after }) => [label, sentence, after]),
  ...wish,
  ...questions,
]

/** Drops each sentence with a digit that isn't that of a level or the key of a factor. */
const withoutCounts = (text: string): string =>
  text
    .split(/(?<=[.?!]) /)
    .filter((sentence) => !/\d/.test(sentence.replace(LEVELS_AND_KEYS, '')))
    .join(' ')

const LEVELS_AND_KEYS = /^F\d\b|\b(?:niveaus?|levels?) \d(?:(?:,| en| and| to| tot en met) \d)*|\b\d-\d-\d\b/gi
