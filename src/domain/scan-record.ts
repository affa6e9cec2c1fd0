import type { Dossier } from './dossier.ts'
import type { FeedbackPage } from './feedback-page.ts'
import type { KeptChecks } from './launch-checks.ts'
import type { Scan } from './scan.ts'

/** All that an institution has of a closed scan, for whoever keeps its records. */
export type ScanRecord = {
  readonly scan: Scan
  readonly dossier: Dossier
  readonly checks: KeptChecks | null
  readonly feedback: FeedbackPage | null
}
