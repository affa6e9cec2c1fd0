import type { FeedbackPage } from '../../domain/conversation/feedback-page.ts'
import type { ShownPlace } from '../../domain/conversation/shown-place.ts'
import type { Workshop } from '../../domain/conversation/workshop.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Dossier } from '../../domain/report/dossier.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { Outcomes } from '../../domain/scan/stage.ts'

/** What screens read about the workshop and about the feedback page. */
export type ConversationReadModels = {
  /**
   * The length, topics and hands of a scan's workshop, as prepared or as proposed. @throws NotFound, also for a scan that isn't
   * closed.
   */
  readonly getWorkshop: (institutionId: InstitutionId, scanId: ScanId) => Promise<Workshop>
  /** What the big screen of a scan's workshop showed last; null before anything was shown. */
  readonly findShownPlace: (institutionId: InstitutionId, scanId: ScanId) => Promise<ShownPlace | null>
  /** What followed from a scan so far: nothing of one that isn't closed. */
  readonly readOutcomes: (institutionId: InstitutionId, scanId: ScanId) => Promise<Outcomes>
  /** The feedback page of a scan, as the facilitator saved it last; null when nothing was saved. */
  readonly findFeedbackPage: (institutionId: InstitutionId, scanId: ScanId) => Promise<FeedbackPage | null>
  /** The scan behind the address of a feedback page, published or not; null when no launched scan has it. */
  readonly findScanOfFeedback: (code: string) => Promise<{ readonly institution: string; readonly scan: Scan } | null>
  /** The feedback page at this address; null when no launched scan has the address. */
  readonly findPublicFeedback: (code: string) => Promise<PublicFeedback | null>
}

export type PublicFeedback = {
  readonly institution: string
  /** Null while the page is not published. */
  readonly published: { readonly page: FeedbackPage; readonly dossier: Dossier } | null
}
