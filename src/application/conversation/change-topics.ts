import type { Actor } from '../../domain/account/actor.ts'
import { changedTopics, type TopicChange } from '../../domain/conversation/chosen-topics.ts'
import { type Length, TOPICS } from '../../domain/conversation/schedule.ts'
import { proposedTopics, type Workshop, withLength, workshopOf } from '../../domain/conversation/workshop.ts'
import { NotFound } from '../../domain/errors.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Report } from '../../domain/report/report.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction }

/** A change of the topics: of one topic, back to the report's own proposal, or of the length that they must fit in. */
export type TopicsWish =
  | { readonly change: TopicChange; readonly factor: FactorKey }
  | { readonly change: 'propose' }
  | { readonly change: 'length'; readonly length: Length }

/** Changes the topics of a workshop. @throws NotFound for a scan without a report, or a factor that it didn't ask */
export const changeTopics =
  ({ inTransaction }: Dependencies) =>
  (actor: Actor, scanId: ScanId, wish: TopicsWish): Promise<void> =>
    inTransaction(actor.institutionId, async ({ scans, reports, workshops }) => {
      await scans.getForUpdate(scanId)
      const report = await reports.get(scanId)
      if ('factor' in wish && !report.factors.includes(wish.factor)) throw new NotFound('factor')
      await workshops.save(scanId, changed(workshopOf(await workshops.find(scanId), report), report, wish))
    })

const changed = (workshop: Workshop, report: Report, wish: TopicsWish): Workshop => {
  const { length, topics } = workshop
  if (wish.change === 'length') return withLength(workshop, report, wish.length)
  if (wish.change === 'propose') return { ...workshop, topics: proposedTopics(report, length) }
  return { ...workshop, topics: changedTopics(topics, wish.change, wish.factor, TOPICS[length]) }
}
