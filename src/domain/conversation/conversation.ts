import { leadingPair } from '../method/leading-pair.ts'
import type { SetReport } from '../report/report.ts'
import {
  answeredGroups,
  hiddenGroups,
  higherAndLower,
  isGap,
  sharedWish,
  shownGroups,
  wishOf,
  withinOf,
} from '../report/report-lookup.ts'
import type { FactorKey, Level } from '../scan/rubric.ts'
import { talkAbout } from './conversation-plan.ts'
import type { About, MainPattern, Pattern, TalkingPoint, Topic, WishPattern } from './talking-point.ts'

/**
 * Three or four questions about a factor, in the order of asking: one about what is hidden, those of the first pattern
 * that holds, one about the wish. The same report always gives the same questions. `besides` of the four are left for
 * questions about something else.
 */
export const conversationAbout = (report: SetReport, factor: FactorKey, besides: 0 | 1 = 0): readonly TalkingPoint[] =>
  talkAbout({
    turn: report.factors.indexOf(factor),
    besides,
    hidden: hiddenGroups(report),
    main: mainTopic(report, factor),
    wish: wishTopic(report, factor),
  })

/**
 * The first pattern that holds, in the order of `MAIN_PATTERNS`. 'Don't know' is an answer: a factor that nobody can
 * judge has no levels to compare, so its pattern is not knowing, and not missing answers.
 */
export const mainTopic = (report: SetReport, factor: FactorKey): Topic<MainPattern> =>
  noData(report, factor) ??
  singleVoice(report, factor) ??
  manyDontKnow(report, factor) ??
  split(report, factor) ??
  gap(report, factor) ??
  sharedPicture(report, factor)

const topic = <Name extends Pattern>(pattern: Name, about: About = {}, tentative = false): Topic<Name> => ({
  pattern,
  about,
  tentative,
})

const noData = (report: SetReport, factor: FactorKey) => {
  const asked = shownGroups(report).map(({ key }) => withinOf(report, 'current', key, factor))
  return asked.every(({ n, dk }) => n + dk === 0) ? topic('no-data' as const) : undefined
}

/** Whether a single person is a whole group in the leading comparison, or is the only one who answered. */
const singleVoice = (report: SetReport, factor: FactorKey) => {
  const pair = leadingPair(report, 'current', factor)
  const compared = pair ? [pair.a, pair.b] : answeredGroups(report, 'current', factor)
  const groups = compared.filter((group) => withinOf(report, 'current', group, factor).n === 1)
  return groups.length > 0 ? topic('single-voice' as const, { groups }) : undefined
}

const manyDontKnow = (report: SetReport, factor: FactorKey) => {
  const groups = shownGroups(report)
    .map(({ key }) => key)
    .filter((group) => withinOf(report, 'current', group, factor).many_dk)
  return groups.length > 0 ? topic('many-dont-know' as const, { groups }) : undefined
}

const split = (report: SetReport, factor: FactorKey) => {
  const groups = answeredGroups(report, 'current', factor).filter(
    (group) => withinOf(report, 'current', group, factor).class === 'split',
  )
  const hinges = groups.every((group) => withinOf(report, 'current', group, factor).highlight === 1)
  return groups.length > 0 ? topic('split' as const, { groups }, hinges) : undefined
}

const gap = (report: SetReport, factor: FactorKey) => {
  const pair = leadingPair(report, 'current', factor)
  if (!isGap(pair)) return undefined
  const tentative = pair.highlight === 1
  const order = higherAndLower(pair)
  if (!order) return topic('spread' as const, { groups: [pair.a, pair.b] }, tentative)
  const odd = report.analysis.factor.current[factor]?.odd_one_out
  if (odd) return topic('odd-one-out' as const, { group: [odd] }, tentative)
  return topic('higher' as const, { higher: [order[0]], lower: [order[1]] }, tentative)
}

const sharedPicture = (report: SetReport, factor: FactorKey): Topic<MainPattern> => {
  const answers = answeredGroups(report, 'current', factor).map((group) => withinOf(report, 'current', group, factor))
  const distance = leadingPair(report, 'current', factor)?.class ?? answers[0]?.class
  if (distance === 'nuance') return topic('nuance')
  return topic(AGREE[Math.min(...answers.map(({ level }) => level ?? 1)) as Level])
}

/**
 * A single group agrees, or not, with itself. Where groups agree on two neighbouring levels, the talk starts at the
 * lower one.
 */
const AGREE = { 1: 'agree-low', 2: 'agree-middle', 3: 'agree-high' } as const

/** What the wish adds; undefined when the scan didn't ask for it or nothing stands out. */
export const wishTopic = (report: SetReport, factor: FactorKey): Topic<WishPattern> | undefined => {
  if (!report.moments.includes('desired')) return undefined
  const wishes = shownGroups(report)
    .map(({ key }) => wishOf(report, key, factor))
    .filter((wish) => wish !== undefined && wish.n > 0)
  if (wishes.length === 0) return undefined
  if (wishes.every((wish) => wish?.class === 'as_is' && !wish.mixed)) return topic('wish-equals-present')
  const desired = leadingPair(report, 'desired', factor)
  if (isGap(desired)) return topic('different-wishes', { groups: [desired.a, desired.b] }, desired.highlight < 2)
  const apartNow = isGap(leadingPair(report, 'current', factor))
  return apartNow && sharedWish(report, factor) ? topic('same-wish') : undefined
}
