import type { FeedbackPage } from '../conversation/feedback-page.ts'
import type { KeptChecks } from '../scan/launch-checks.ts'
import type { Scan } from '../scan/scan.ts'
import type { Dossier } from './dossier.ts'

/** Everything that an institution has of a closed scan, for its archive. */
export type ScanRecord = {
  readonly scan: Scan
  readonly dossier: Dossier
  readonly checks: KeptChecks | null
  readonly feedback: FeedbackPage | null
}
