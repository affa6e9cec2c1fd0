import { factorsOf } from '../content/editions.ts'
import { dayOf } from '../domain/calendar.ts'
import { gate } from '../domain/gate.ts'
import type { AccountId, InstitutionId, ScanId } from '../domain/ids.ts'
import { keptRemarks } from '../domain/remark.ts'
import { buildReport, type ReportFacts } from '../domain/report.ts'
import { type ClosedOrWhyNot, close, closeWhenDue, momentsOf, type Scan } from '../domain/scan.ts'
import type { MemberStore } from './mail-ports.ts'
import type { Clock, InTransaction, RandomBelow } from './ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBelow: RandomBelow
}

/**
 * Ends the answering for good, in one transaction: what may never be shown is deleted, the rest of the counts and the
 * remarks are written anew so that nothing binds the answers of one sheet together, every right to answer ends, and the
 * report is computed once and stored. Board and facilitator are told by mail, after the commit.
 */
const closing =
  (decide: typeof close) =>
  ({ inTransaction, now, randomBelow }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId): Promise<ClosedOrWhyNot> =>
    inTransaction(
      institutionId,
      async ({ institutions, scans, tickets, invitations, codes, tallies, remarks, reports, members, errands }) => {
        // The lock comes first: whoever is sending right now is counted before it, or refused after it.
        const result = decide(await scans.getForUpdate(scanId), now())
        if (!result.ok) return result
        const { scan } = result
        await tickets.deleteAllOf(scanId)
        await invitations.deleteAllOf(scanId)
        await codes.retireSlipsOf(scanId)
        const counted = await tallies.of(scan)
        const gated = gate(scan.groups, counted)
        await tallies.rewrite(scan, gated.shown)
        await remarks.rewrite(scanId, shuffled(keptRemarks(await remarks.of(scanId), gated), randomBelow))
        await reports.add(scanId, buildReport(factsOf(scan, (await institutions.get()).name), counted))
        await scans.save(scan)
        for (const accountId of await everyMember(members)) {
          await errands.add('send-notice', { institutionId, scanId, accountId, notice: 'results' })
        }
        return result
      },
    )

/** Who is both board member and facilitator hears it once. */
const everyMember = async (members: MemberStore): Promise<ReadonlySet<AccountId>> => {
  const people = [...(await members.withRole('board')), ...(await members.withRole('facilitator'))]
  return new Set(people.map(({ accountId }) => accountId))
}

export type CloseScan = (institutionId: InstitutionId, scanId: ScanId) => Promise<ClosedOrWhyNot>

/** By the board. */
export const closeScan = closing(close)

/** By whoever comes after the closing date, and by the clock. */
export const closeScanWhenDue = closing(closeWhenDue)

const factsOf = (scan: Scan, institution: string): ReportFacts => ({
  institution,
  title: scan.title,
  referenceDate: scan.referenceDate,
  openedOn: scan.openedAt && dayOf(scan.openedAt),
  closedOn: (scan.closedAt && [scan.closesOn, dayOf(scan.closedAt)].sort()[0]) || null,
  coachTitle: scan.coachTitle,
  edition: scan.edition,
  factors: factorsOf(scan.edition),
  moments: momentsOf(scan),
  groups: scan.groups.map(({ key, label, visibility, invited }) => ({ key, label, visibility, invited })),
})

/** Fisher-Yates: every order is as likely as any other. */
const shuffled = <Item>(items: readonly Item[], randomBelow: RandomBelow): readonly Item[] => {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomBelow(last + 1)
    const held = order[last] as Item
    order[last] = order[other] as Item
    order[other] = held
  }
  return order
}
