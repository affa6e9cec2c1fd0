import type { FactorKey } from '../scan/rubric.ts'

export type TopicChange = (typeof TOPIC_CHANGES)[number]
export const TOPIC_CHANGES = ['up', 'down', 'add', 'leave-out'] as const

/**
 * The topics with one change: a topic moved one place, added at the end or removed. Unchanged where that is impossible,
 * as adding to as many as fit.
 */
export const changedTopics = (
  topics: readonly FactorKey[],
  change: TopicChange,
  factor: FactorKey,
  fit: number,
): readonly FactorKey[] => {
  const others = topics.filter((topic) => topic !== factor)
  const place = topics.indexOf(factor)
  if (change === 'leave-out') return others
  if (place < 0) return change === 'add' && topics.length < fit ? [...topics, factor] : topics
  if (change === 'add') return topics
  return others.toSpliced(Math.max(0, change === 'up' ? place - 1 : place + 1), 0, factor)
}
