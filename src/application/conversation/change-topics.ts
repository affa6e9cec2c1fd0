import type { Actor } from '../../domain/account/actor.ts'
import { changedTopics, type TopicChange } from '../../domain/conversation/chosen-topics.ts'
import { proposedTopics, workshopOf } from '../../domain/conversation/workshop.ts'
import { NotFound } from '../../domain/errors.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction }

/** A change of the topics: of one topic, or back to the report's own proposal. */
export type TopicsWish = { readonly change: TopicChange; readonly factor: FactorKey } | { readonly change: 'propose' }

/** Changes the topics of a workshop. @throws NotFound for a scan without a report, or a factor that it didn't ask */
export const changeTopics =
  ({ inTransaction }: Dependencies) =>
  (actor: Actor, scanId: ScanId, wish: TopicsWish): Promise<void> =>
    inTransaction(actor.institutionId, async ({ scans, reports, workshops }) => {
      await scans.getForUpdate(scanId)
      const report = await reports.get(scanId)
      if (wish.change !== 'propose' && !report.factors.includes(wish.factor)) throw new NotFound('factor')
      const workshop = workshopOf(await workshops.find(scanId), report)
      const topics =
        wish.change === 'propose' ? proposedTopics(report) : changedTopics(workshop.topics, wish.change, wish.factor)
      await workshops.save(scanId, { ...workshop, topics })
    })
