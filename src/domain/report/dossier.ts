import type { Agreement } from '../conversation/agreement.ts'
import { NOTHING_FILLED, type Responsibilities } from '../conversation/responsibilities.ts'
import { LENGTHS, type Length } from '../conversation/schedule.ts'
import type { Remark } from './remark.ts'
import type { Report } from './report.ts'

/**
 * A report with what came of it: the one value behind page, print, workshop and exports. The report never changes; the
 * rest changes after the close.
 */
export type Dossier = {
  readonly report: Report
  readonly remarks: RemarksInDossier
  readonly agreements: readonly Agreement[]
  /** Who does what, as the workshop filled it in. */
  readonly responsibilities: Responsibilities
  /** How long the workshop takes: the script follows it. */
  readonly length: Length
  /** The previous round, as long as it is kept. */
  readonly earlier: EarlierRound | null
}

export type EarlierRound = { readonly report: Report; readonly agreements: readonly Agreement[] }

/** Only what was released, in the order in which it is stored. */
export type RemarksInDossier =
  | { readonly state: 'not-asked' }
  /** Too few were written, or too few answers are shown to hide among. */
  | { readonly state: 'too-few' }
  | {
      readonly state: 'kept'
      readonly released: readonly Remark[]
      /** How many the facilitator still has to decide about. */
      readonly waiting: number
    }

/** A report on its own, as for answers that were counted on paper. */
export const bareDossier = (report: Report): Dossier => ({
  report,
  remarks: { state: 'not-asked' },
  agreements: [],
  responsibilities: NOTHING_FILLED,
  length: LENGTHS[0],
  earlier: null,
})
