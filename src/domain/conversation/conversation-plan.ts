import type { GroupKey } from '../scan/stakeholder-group.ts'
import {
  GAP_PATTERNS,
  type MainPattern,
  MOVES,
  type Move,
  type Pattern,
  type TalkingPoint,
  type Topic,
  type WishPattern,
} from './talking-point.ts'

/**
 * Lays out a factor's topics as at most four questions, in the order of asking. `turn` is the factor's place in the
 * report. It varies the choice, so that six pages with one pattern are not six identical pages. `besides` are asked about
 * something else.
 */
export const talkAbout = ({
  turn,
  besides,
  hidden,
  main,
  wish,
}: {
  readonly turn: number
  readonly besides: 0 | 1
  readonly hidden: readonly GroupKey[]
  readonly main: Topic<MainPattern>
  readonly wish: Topic<WishPattern> | undefined
}): readonly TalkingPoint[] => {
  const before: readonly TalkingPoint[] =
    hidden.length > 0 ? [{ pattern: 'hidden-group', move: moveAt(MOVES, turn), about: { groups: hidden } }] : []
  const after: readonly TalkingPoint[] = wish
    ? [{ pattern: wish.pattern, move: moveAt(MOVES, turn), about: wish.about }]
    : []
  return [...before, ...mainPoints(main, turn, before.length + after.length + besides), ...after]
}

type Part = 'opening' | 'other-view' | 'own' | 'closing'

/**
 * The questions beside zero to three others, about what is hidden, the wish and what groups expected: at most four together.
 * Where people differ, the question about the other's view is the last to be dropped.
 */
const GAP_PARTS: readonly (readonly Part[])[] = [
  ['opening', 'other-view', 'own', 'closing'],
  ['other-view', 'own', 'closing'],
  ['other-view', 'own'],
  ['other-view'],
]
/** A doubtful difference is first asked about; the question of what to do about it comes last. */
const TENTATIVE_PARTS: readonly (readonly Part[])[] = [
  ['opening', 'other-view', 'own', 'closing'],
  ['opening', 'other-view', 'own'],
  ['opening', 'own'],
  ['opening'],
]
const OTHER_PARTS: readonly (readonly Part[])[] = [
  ['opening', 'own', 'closing'],
  ['opening', 'own', 'closing'],
  ['own', 'closing'],
  ['own'],
]

/** Nobody answered about the factor itself, or only one person: the plan has no question of the factor's own. */
const FEW_ANSWERS_PARTS: readonly (readonly Part[])[] = [
  ['opening', 'other-view', 'closing'],
  ['opening', 'other-view', 'closing'],
  ['other-view', 'closing'],
  ['closing'],
]

const mainPoints = (main: Topic<MainPattern>, turn: number, beside: number): readonly TalkingPoint[] => {
  const parts = plansFor(main)[beside] ?? []
  return parts.map((part): TalkingPoint => {
    const pattern: Pattern = part === 'opening' && main.tentative ? 'tentative' : main.pattern
    return { pattern, move: moveFor(part, pattern, turn), about: main.about }
  })
}

const plansFor = ({ pattern, tentative }: Topic<MainPattern>) => {
  if (tentative) return TENTATIVE_PARTS
  if (isIn(GAP_PATTERNS, pattern)) return GAP_PARTS
  return isIn(FEW_ANSWERS_PATTERNS, pattern) ? FEW_ANSWERS_PARTS : OTHER_PARTS
}

const moveFor = (part: Part, pattern: Pattern, turn: number): Move | 'own' => {
  if (part === 'closing') return moveAt(CLOSINGS, Math.floor(turn / 2))
  if (part !== 'opening') return part
  if (pattern === 'tentative') return moveAt(MOVES, turn)
  return moveAt(plansOpenWithTheOther(pattern) ? OPENINGS : PLAIN_OPENINGS, turn)
}

/** Where the plan has no place for the other's view, that question takes a turn as the opening. */
const plansOpenWithTheOther = (pattern: Pattern) => !isIn([...GAP_PATTERNS, ...FEW_ANSWERS_PATTERNS], pattern)

const FEW_ANSWERS_PATTERNS = ['no-data', 'single-voice'] as const
const PLAIN_OPENINGS: readonly Move[] = ['look', 'recognise']
const OPENINGS: readonly Move[] = [...PLAIN_OPENINGS, 'other-view']
const CLOSINGS: readonly Move[] = ['next-step', 'need']

const isIn = (patterns: readonly Pattern[], pattern: Pattern) => patterns.includes(pattern)

const moveAt = (moves: readonly Move[], turn: number): Move => moves[turn % moves.length] ?? 'look'
