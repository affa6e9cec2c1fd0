import type { Counts } from '../method/answers.ts'
import type { Outcome } from '../outcome.ts'
import type { Report } from '../report/report.ts'
import { shownGroups } from '../report/report-lookup.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import { type Course, SET_SCENES, type SetPlace } from './scene.ts'
import { LENGTHS, type Length, TOPICS } from './schedule.ts'
import { startingTopics } from './starting-topics.ts'

/** What the facilitator prepared and what the room guessed. Stored, so that going back and forth loses nothing. */
export type KeptWorkshop = {
  /** Decides how many topics fit, and how many minutes each step takes. */
  readonly length: Length
  /** The factors to talk about, in order. */
  readonly topics: readonly FactorKey[]
  readonly hands: Hands
}

/** A workshop, with the scenes that follow from what was asked. */
export type Workshop = KeptWorkshop & Course

/** How many in the room expected a group's picture at level 1, 2 and 3: a show of hands, by factor and group. */
export type Hands = { readonly [factor: FactorKey]: GroupHands }
export type GroupHands = { readonly [group: GroupKey]: Counts }

/** A workshop that nobody has prepared starts with the topics that the report proposes, which may be none. */
export const workshopOf = (kept: KeptWorkshop | null, report: Report): Workshop => ({
  ...(kept ?? { length: LENGTHS[0], topics: proposedTopics(report, LENGTHS[0]), hands: {} }),
  further: furtherScenes(report),
})

/** The scenes about the further sets of which the report shows something; about wishes only where they were asked. */
export const furtherScenes = (report: Report): readonly SetPlace[] => {
  const shown = shownGroups(report)
  const scenes = SET_SCENES.filter((scene) => scene !== 'wishes' || report.moments.includes('desired'))
  return (report.sets ?? [])
    .filter(({ tooFew }) => shown.some(({ key }) => !tooFew.includes(key)))
    .flatMap(({ key: set }) => scenes.map((scene) => ({ kind: 'set' as const, set, scene })))
}

/** The first topics that the report proposes, as many as fit. */
export const proposedTopics = (report: Report, length: Length): readonly FactorKey[] =>
  startingTopics(report)
    .slice(0, TOPICS[length])
    .map(({ factor }) => factor)

/** Keeps the first topics that fit in another length, and fills up with those that the report proposes. */
export const withLength = (workshop: Workshop, report: Report, length: Length): Workshop => {
  const others = startingTopics(report)
    .map(({ factor }) => factor)
    .filter((factor) => !workshop.topics.includes(factor))
  return { ...workshop, length, topics: [...workshop.topics, ...others].slice(0, TOPICS[length]) }
}

export type HandsOrWhyNot = Outcome<{ readonly workshop: Workshop }, 'no-such-factor' | 'no-such-group'>
/**
 * Stores a show of hands about one factor, in place of an earlier one. A group for which nobody raised a hand is left
 * out. Only groups that the report shows can be guessed: for a hidden group there is no result to compare with.
 */
export const withHands = (workshop: Workshop, report: Report, factor: FactorKey, shown: GroupHands): HandsOrWhyNot => {
  if (!report.factors.includes(factor)) return { ok: false, reason: 'no-such-factor' }
  const groups = shownGroups(report).map(({ key }) => key)
  if (!Object.keys(shown).every((group) => groups.includes(group))) return { ok: false, reason: 'no-such-group' }
  const raised = Object.entries(shown).filter(([, counts]) => counts.some((count) => count > 0))
  const { [factor]: _, ...others } = workshop.hands
  const hands = raised.length > 0 ? { ...others, [factor]: Object.fromEntries(raised) } : others
  return { ok: true, workshop: { ...workshop, hands } }
}
