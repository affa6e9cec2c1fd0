import { factorsOf } from '../../content/editions.ts'
import { complete, type Draft } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId, UnitId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { asksGuess } from '../../domain/scan/expectation-pair.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import { asksUnit } from '../../domain/scan/unit.ts'
import { minuteOf } from '../../domain/time-of-day.ts'
import type { Clock } from '../ports.ts'
import type { Answering } from './answering-ports.ts'
import { draftIn, type Kept, type SeenSheet } from './seen-sheet.ts'
import { inUse, type KeyInUse, type TicketKey } from './ticket-key.ts'
import { untilSettled } from './until-settled.ts'

type Dependencies = { readonly answering: Answering; readonly now: Clock }

export type SentOrWhyNot =
  | Outcome<unknown, 'not-open' | 'ticket-gone'>
  | { readonly ok: false; readonly reason: 'incomplete'; readonly missing: readonly FactorKey[] }

/**
 * Counts a sheet and forgets it: deletes the ticket, adds one to a cell of each factor, and changes nothing else. When
 * a sheet is sent twice at once, the ticket decides: it can be used up once.
 */
export const sendSheet =
  ({ answering, now }: Dependencies) =>
  (
    institutionId: InstitutionId,
    scanId: ScanId,
    held: TicketKey | KeyInUse,
    seen?: SeenSheet,
  ): Promise<SentOrWhyNot> => {
    const key = inUse(held)
    const keyHash = key.hash
    return untilSettled<SeenSheet, SentOrWhyNot>(
      seen,
      () => answering.read(institutionId, scanId, keyHash),
      async ({ scan, kept }) => {
        if (!takesAnswers(scan, now())) return { ok: false, reason: 'not-open' }
        if (!kept) return { ok: false, reason: 'ticket-gone' }
        const draft = draftIn(kept, key)
        const result = complete(draft, factorsOf(scan.edition), {
          ...scan,
          asksGuess: asksGuess(scan, kept.group),
        })
        if (!result.ok) return { ok: false, reason: 'incomplete', missing: result.missing }
        const written = await answering.count(institutionId, {
          ...{ scanId, minute: minuteOf(now()), keyHash, before: kept.sealed },
          ...{ unitId: unitOf(scan, kept, draft), sheet: result.sheet, takesRemarks: scan.takesRemarks },
        })
        if (written === 'changed') return written
        return written === 'done' ? { ok: true } : { ok: false, reason: written }
      },
    )
  }

/**
 * The unit that the respondent picked takes precedence over the unit of the invitation. Null for a respondent who
 * picked none, or whose group is on the record.
 */
const unitOf = (scan: SeenSheet['scan'], { group, unitId }: Kept, { unit }: Draft): UnitId | null =>
  asksUnit(scan, group) ? (scan.units.find(({ id }) => id === (unit ?? unitId))?.id ?? null) : null
