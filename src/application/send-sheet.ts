import { factorsOf } from '../content/editions.ts'
import { type AnswerSheet, complete } from '../domain/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { Remark } from '../domain/remark.ts'
import type { FactorKey } from '../domain/rubric.ts'
import { takesAnswers } from '../domain/scan.ts'
import type { Clock, InTransaction } from './ports.ts'
import { unseal } from './sealed-draft.ts'
import { hashOf, type TicketKey } from './ticket-key.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

export type SentOrWhyNot =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-open' | 'ticket-gone' }
  | { readonly ok: false; readonly reason: 'incomplete'; readonly missing: readonly FactorKey[] }

/**
 * Counts a sheet and forgets it: the ticket goes, one is added to a cell of each factor, and nothing else is touched.
 * Sent twice at once, the ticket decides: it can be used up once.
 */
export const sendSheet =
  ({ inTransaction, now }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, key: TicketKey): Promise<SentOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, tickets, tallies, remarks }) => {
      const scan = await scans.getForShare(scanId)
      if (!takesAnswers(scan, now())) return { ok: false, reason: 'not-open' }
      const kept = await tickets.draftForUpdate(hashOf(key))
      if (!kept) return { ok: false, reason: 'ticket-gone' }
      const draft = (kept.sealed && unseal(kept.sealed, key)) ?? {}
      const result = complete(draft, factorsOf(scan.edition), scan.asksWish)
      if (!result.ok) return { ok: false, reason: 'incomplete', missing: result.missing }
      const ticket = await tickets.useUp(hashOf(key))
      if (!ticket) return { ok: false, reason: 'ticket-gone' }
      await tallies.count(scanId, ticket.groupId, result.sheet)
      if (scan.takesRemarks) await remarks.add(scanId, remarksOn(result.sheet))
      return { ok: true }
    })

const remarksOn = (sheet: AnswerSheet): readonly Remark[] =>
  sheet.flatMap(({ factor, remark }) => (remark ? [{ factor, text: remark }] : []))
