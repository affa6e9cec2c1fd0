import type { ReportFacts, ReportGroup } from '../domain/report/report.ts'
import type { FactorKey, Language } from '../domain/scan/rubric.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'
import { capitalise } from './capitalise.ts'
import { editionOf } from './editions.ts'
import { groupName } from './group-name.ts'
import { rubricIn } from './rubric.ts'
import { shapeOf } from './telling/participation.ts'
import type { Shape } from './told-group.ts'

/** The part of a report that may be shown before the reveal: the questions and the groups, without any answers. */
export type TopicFacts = Pick<ReportFacts, 'coachTitle' | 'edition' | 'factors'> & {
  readonly groups: readonly Pick<ReportGroup, 'key' | 'label' | 'shown'>[]
}

/** A factor to talk about, told before anybody sees a result. */
export type ToldTopic = {
  readonly key: FactorKey
  /** Its place among the factors, counted from 1. */
  readonly number: number
  readonly title: string
  readonly question: string
  readonly levels: readonly { readonly name: string; readonly text: string }[]
  /** The groups with a picture to reveal. */
  readonly groups: readonly ToldTopicGroup[]
}

export type ToldTopicGroup = { readonly key: GroupKey; readonly label: string; readonly shape: Shape }

/** The factors asked, in order. @throws Error for an edition that isn't known, or a factor that it doesn't have */
export const tellTopics = (facts: TopicFacts, language: Language): readonly ToldTopic[] => {
  const rubric = rubricIn(language, facts.coachTitle, editionOf(facts.edition))
  const groups = facts.groups
    .map((group, index) => ({
      key: group.key,
      label: capitalise(groupName(group, language, facts.coachTitle).label),
      shape: shapeOf(index),
      shown: group.shown,
    }))
    .filter(({ shown }) => shown)
  return facts.factors.map((key, index) => {
    const factor = rubric.factors.find((candidate) => candidate.key === key)
    if (!factor) throw new Error(`no factor '${key}' in rubric edition '${rubric.edition}'`)
    return {
      key,
      number: index + 1,
      title: factor.title,
      question: factor.question,
      levels: factor.levels.map((text, level) => ({ name: capitalise(rubric.levelNames[level] ?? ''), text })),
      groups: groups.map(({ key: group, label, shape }) => ({ key: group, label, shape })),
    }
  })
}
