import { factorsOf } from '../../content/editions.ts'
import { type Actor, clockIn } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { AccountId, InstitutionId, ScanId } from '../../domain/ids.ts'
import { gate, keptTallies } from '../../domain/report/gate.ts'
import { gateExpectations } from '../../domain/report/gate-expectations.ts'
import { keptRemarks } from '../../domain/report/remark.ts'
import { askedSets, type ReportFacts, reportOf } from '../../domain/report/report.ts'
import type { KeptChecks } from '../../domain/scan/launch-checks.ts'
import {
  type ClosedOrWhyNot,
  type ClosedScan,
  close,
  closedOn,
  closedTime,
  closeWhenDue,
  momentsOf,
} from '../../domain/scan/scan.ts'
import type { Ledger } from '../operations/ledger-ports.ts'
import type { MemberStore } from '../operations/mail-ports.ts'
import type { ClockWatch } from '../operations/watch-clock.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBelow } from '../randomness.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBelow: RandomBelow
  readonly ledger: Ledger
}

/**
 * Ends the answering for good, in one transaction. Deletes or folds together what may never be shown. Rewrites the
 * other counts and the remarks, so that nothing links the answers of one sheet. Ends every right to answer. Computes
 * the report once and stores it. Board and facilitators get a mail after the commit.
 */
const closing =
  (decide: typeof close) =>
  ({ inTransaction, now, randomBelow, ledger }: Dependencies) =>
  (actor: Actor, scanId: ScanId): Promise<ClosedOrWhyNot> =>
    inTransaction(
      actor.institutionId,
      async ({
        institutions,
        scans,
        launchChecks,
        tickets,
        invitations,
        codes,
        tallies,
        guesses,
        remarks,
        reports,
        nights,
        mailings,
        reminders,
        members,
        errands,
        auditLog,
      }) => {
        // The lock comes first: a sheet that is being sent is either counted before it, or refused after it.
        const result = decide(await scans.getForUpdate(scanId), now())
        if (!result.ok) return result
        const { scan } = result
        await tickets.deleteAllOf(scanId)
        await invitations.deleteAllOf(scanId)
        await reminders.deleteAllOf(scanId)
        await codes.retireSlipsOf(scanId)
        await nights.deleteAllOf(scanId)
        await mailings.forgetCountsOf(scanId)
        const gated = gate(scan.groups, await tallies.of(scan), askedSets(scan))
        await tallies.rewrite(scan, keptTallies(gated))
        const expected = gateExpectations(gated, await guesses.of(scan))
        await guesses.rewrite(scan, expected?.told ?? {})
        await remarks.rewrite(scanId, shuffled(keptRemarks(await remarks.of(scanId), gated), randomBelow))
        const facts = factsOf(scan, (await institutions.get()).name, await launchChecks.find(scanId))
        await reports.add(scanId, reportOf(facts, gated, scan.units, expected))
        await scans.save(scan)
        await auditLog.add({ at: now(), actor, act: 'close-scan', scanId, subject: null })
        for (const accountId of await everyMember(members)) {
          await errands.add('send-notice', { institutionId: actor.institutionId, scanId, accountId, notice: 'results' })
        }
        await ledger.write({
          kind: 'scan-closed',
          institutionId: actor.institutionId,
          scanId,
          at: scan.closedAt,
        })
        return result
      },
    )

/** A member who is both board member and facilitator gets one mail. */
const everyMember = async (members: MemberStore): Promise<ReadonlySet<AccountId>> => {
  const people = [...(await members.withRole('board')), ...(await members.withRole('facilitator'))]
  return new Set(people.map(({ accountId }) => accountId))
}

/** Closes an open scan, also before its closing time. */
export const closeScan = closing(close)

export type CloseScanWhenDue = (
  institutionId: InstitutionId,
  scanId: ScanId,
) => Promise<ClosedOrWhyNot | { readonly ok: false; readonly reason: 'clock-leapt' }>

/**
 * Closes a scan after its closing time. The clock does this at its next run, or a request for the scan does it earlier.
 * Not after a leap of the clock: no answer is taken by then, but a close can't be undone.
 */
export const closeScanWhenDue =
  (dependencies: Dependencies & Pick<ClockWatch, 'isClockSteady'>): CloseScanWhenDue =>
  async (institutionId, scanId) => {
    if (!(await dependencies.isClockSteady())) return { ok: false, reason: 'clock-leapt' }
    return closing(closeWhenDue)(dependencies)(clockIn(institutionId), scanId)
  }

const factsOf = (scan: ClosedScan, institution: string, launchChecks: KeptChecks | null): ReportFacts => {
  const time = closedTime(scan)
  return {
    institution,
    title: scan.title,
    referenceDate: scan.referenceDate,
    openedOn: dayOf(scan.openedAt),
    closedOn: closedOn(scan),
    ...(time && { closedTime: time }),
    launchChecks,
    coachTitle: scan.coachTitle,
    edition: scan.edition,
    factors: factorsOf(scan.edition),
    sets: scan.sets,
    moments: momentsOf(scan),
    groups: scan.groups.map(({ key, label, visibility, invited }) => ({ key, label, visibility, invited })),
  }
}

/** Fisher-Yates: every order is equally likely. */
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
