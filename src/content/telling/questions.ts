import { conversationAbout } from '../../domain/conversation/conversation.ts'
import {
  type About,
  GAP_PATTERNS,
  MAIN_PATTERNS,
  MOVES,
  type Move,
  type Pattern,
  type Place,
  type TalkingPoint,
  WISH_PATTERNS,
} from '../../domain/conversation/talking-point.ts'
import { expectationToAskAbout } from '../../domain/report/expectation-lookup.ts'
import type { FactorKey, Language } from '../../domain/scan/rubric.ts'
import { fillCoachTitle } from '../fill-coach-title.ts'
import type { OwnPattern, QuestionSet } from '../questions/question-set.ts'
import { questionsEn } from '../questions/questions-en.ts'
import { questionsNl } from '../questions/questions-nl.ts'
import { listGroups } from './group-list.ts'
import type { Telling } from './telling.ts'

const QUESTIONS: { readonly [language in Language]: QuestionSet } = { nl: questionsNl, en: questionsEn }

/** A question to talk about a factor with, names filled in. */
export type ToldTalkingPoint = { readonly text: string; readonly aboutWish: boolean }

/** The questions to talk about a factor with, as they are printed. */
export const tellQuestions = (telling: Telling, factor: FactorKey): readonly string[] =>
  tellTalkingPoints(telling, factor).map(({ text }) => text)

export const tellTalkingPoints = (telling: Telling, factor: FactorKey): readonly ToldTalkingPoint[] => {
  const set = QUESTIONS[telling.language]
  const expected = tellExpected(telling, set, factor)
  const points = conversationAbout(telling.report, factor, expected.length)
  return [
    ...points.map((point) => ({
      text: fillNames(telling, point.about, textOf(set, factor, point, points)),
      aboutWish: isAboutWish(point),
    })),
    ...expected.map((text) => ({ text, aboutWish: false })),
  ]
}

const isAboutWish = ({ pattern }: TalkingPoint): boolean => WISH_PATTERNS.some((wish) => wish === pattern)

/** At most one question about what groups expected of each other; which of the three, by the factor's place. */
const tellExpected = (
  telling: Telling,
  { expected }: QuestionSet,
  factor: FactorKey,
): readonly [] | readonly [string] => {
  const { report } = telling
  const row = expectationToAskAbout(report, factor)
  if (!row) return []
  const questions = expected[row.state]
  const text = questions[report.factors.indexOf(factor) % questions.length] ?? questions[0]
  return [fillNames(telling, { group: [row.group], other: [row.about] }, text)]
}

const textOf = (
  { general, own, closing }: QuestionSet,
  factor: FactorKey,
  { pattern, move }: TalkingPoint,
  points: readonly TalkingPoint[],
): string => {
  if (move === 'own') return ownText(own, factor, pattern) ?? general[pattern][unusedMove(pattern, points)]
  return (endsTheTalk(pattern, move) && closing[factor]) || general[pattern][move]
}

const ownText = (own: QuestionSet['own'], factor: FactorKey, pattern: Pattern): string | undefined =>
  isOwnPattern(pattern) ? own[pattern][factor] : undefined

const isOwnPattern = (pattern: Pattern): pattern is OwnPattern => OWN_PATTERNS.some((own) => own === pattern)

const OWN_PATTERNS: readonly OwnPattern[] = [
  ...GAP_PATTERNS,
  'many-dont-know',
  'nuance',
  'agree-high',
  'agree-middle',
  'agree-low',
]

/** For a factor without questions of its own: a general one that isn't asked yet. */
const unusedMove = (pattern: Pattern, points: readonly TalkingPoint[]): Move =>
  MOVES.find((move) => points.every((point) => point.pattern !== pattern || point.move !== move)) ?? 'look'

const endsTheTalk = (pattern: Pattern, move: Move): boolean =>
  MAIN_PATTERNS.some((main) => main === pattern) && (move === 'next-step' || move === 'need')

/** One pass, so that a name that somebody typed is never read as a placeholder. */
const fillNames = (telling: Telling, about: About, text: string): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, place: string) => {
    const groups = about[place as Place]
    return groups
      ? listGroups(telling, groups, telling.articledOf)
      : fillCoachTitle(placeholder, telling.report.coachTitle)
  })
