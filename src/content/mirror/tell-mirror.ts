import type { Day } from '../../domain/calendar.ts'
import {
  contributionOf,
  MIRROR_PAIRS,
  type MirrorPair,
  PAIR_KEYS,
  PICTURES,
  type Picture,
} from '../../domain/mirror/contribution.ts'
import { CELLS, type Snapshot } from '../../domain/mirror/snapshot.ts'
import type { Report } from '../../domain/report/report.ts'
import type { CoachTitle, FactorKey, Language } from '../../domain/scan/rubric.ts'
import { capitalise } from '../capitalise.ts'
import { standardFactorsIn } from '../editions.ts'
import { formatDay } from '../format-day.ts'
import { groupName } from '../group-name.ts'
import { rubricIn, standardEdition } from '../rubric.ts'
import { mirrorEn } from './mirror-en.ts'
import { mirrorNl } from './mirror-nl.ts'

/** The mirror as a member sees it: the last printed snapshot, and whether a later fixed day passed without one. */
export type Mirror = {
  readonly printed: Snapshot | null
  readonly waitsSince: Day | null
  /** The printed snapshot counts this institution. */
  readonly isIn: boolean
}

/** The mirror beside one report, in words. It is no part of `ToldReport`, so that the feedback page can't hold it. */
export type ToldMirror = {
  readonly heading: string
  readonly lines: readonly string[]
  readonly heads: { readonly between: string; readonly own: string; readonly elsewhere: string }
  readonly research: { readonly heading: string; readonly source: string }
  /** The factors of the report that were asked in the standard words. */
  readonly factors: readonly ToldMirrorFactor[]
}

export type ToldMirrorFactor = {
  readonly key: FactorKey
  readonly number: number
  readonly title: string
  readonly pairs: readonly ToldMirrorPair[]
  /** What the publication found about this factor, in words: goes well, can be better, pitfall. */
  readonly found: { readonly kind: string; readonly text: string }
}

export type ToldMirrorPair = {
  readonly key: MirrorPair
  readonly name: string
  readonly own: string
  /** A picture and how many institutions have it, or the one line that says why there are no counts. */
  readonly elsewhere: readonly string[]
}

/** What the publication concludes of each factor of the standard edition. */
const FOUND: { readonly [factor: FactorKey]: keyof typeof mirrorNl.research.kinds } = {
  F1: 'good',
  F2: 'good',
  F3: 'better',
  F4: 'better',
  F5: 'pitfall',
  F6: 'pitfall',
}

export const mirrorWords = { nl: mirrorNl, en: mirrorEn } as const satisfies Record<Language, typeof mirrorNl>

/** Null while no snapshot was printed, and for a report without a factor of the standard edition. */
export const tellMirror = (
  { printed, waitsSince, isIn }: Mirror,
  report: Report,
  language: Language,
): ToldMirror | null => {
  const factors = report.factors.filter((factor) => standardFactorsIn(report.edition).includes(factor))
  if (printed === null || factors.length === 0) return null
  const words = mirrorWords[language]
  const { heading, what, counts, waits, between, own, elsewhere, research } = words
  const pictures = contributionOf(report, factors)?.pictures ?? {}
  const rubric = rubricIn(language, report.coachTitle)
  const told = factors.flatMap((key): readonly ToldMirrorFactor[] => {
    const factor = rubric.factors.find((each) => each.key === key)
    const row = printed.rows[key]
    if (!factor || !row) return []
    const pairs = PAIR_KEYS.map((pair) => {
      const picture = pictures[key]?.[pair]
      return {
        key: pair,
        name: capitalise(pairName(pair, language, report.coachTitle)),
        own: picture ? pictureIn(picture, pair, language, report.coachTitle) : words.notCompared,
        elsewhere: countsIn(row[pair], pair, printed.institutions, language, report.coachTitle),
      }
    })
    const kind = FOUND[key] ?? 'good'
    const found = { kind: research.kinds[kind], text: kind === 'good' ? factor.finding : factor.watchOut }
    return [{ key, number: report.factors.indexOf(key) + 1, title: factor.title, pairs, found }]
  })
  return {
    heading,
    lines: [
      what,
      counts(printed.institutions, formatDay(printed.madeOn, language), isIn),
      ...(waitsSince === null ? [] : [waits(formatDay(waitsSince, language))]),
    ],
    heads: { between, own, elsewhere },
    research: { heading: research.heading, source: research.source(standardEdition.texts[language].source) },
    factors: told,
  }
}

/** 'het bestuur en de docenten', as in mid-sentence, with the default names: elsewhere a group may be called otherwise. */
export const pairName = (pair: MirrorPair, language: Language, coachTitle: CoachTitle): string =>
  mirrorWords[language].pair(...namesIn(pair, language, coachTitle))

export const pictureIn = (picture: Picture, pair: MirrorPair, language: Language, coachTitle: CoachTitle): string =>
  mirrorWords[language].pictures[picture](...namesIn(pair, language, coachTitle))

const namesIn = (pair: MirrorPair, language: Language, coachTitle: CoachTitle) => {
  const [first, second] = MIRROR_PAIRS[pair]
  const named = (key: string) => groupName({ key, label: null }, language, coachTitle)
  return [named(first), named(second)] as const
}

const countsIn = (
  row: readonly (number | null)[],
  pair: MirrorPair,
  institutions: number,
  language: Language,
  coachTitle: CoachTitle,
): readonly string[] => {
  const words = mirrorWords[language]
  if (row.every((count) => count === null)) return [words.tooLittle]
  const shown = CELLS.flatMap((cell, index) => {
    const count = row[index] ?? null
    if (count === null) return []
    const picture = PICTURES.find((each) => each === cell)
    const text = picture ? pictureIn(picture, pair, language, coachTitle) : words.notCompared
    return [{ count, text }]
  })
  const rest = institutions - shown.reduce((sum, { count }) => sum + count, 0)
  const lines = shown.toSorted((a, b) => b.count - a.count)
  return [...lines, ...(rest > 0 ? [{ count: rest, text: words.others }] : [])].map(({ count, text }) =>
    words.countOf(count, institutions, text),
  )
}
