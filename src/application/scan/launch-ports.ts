import type { ScanId } from '../../domain/ids.ts'
import type { KeptChecks } from '../../domain/scan/launch-checks.ts'

/** The board's answers before each launch. Stored once, and never changed. */
export type LaunchChecksStore = {
  add(scanId: ScanId, checks: KeptChecks): Promise<void>
  /** Null for a draft, and for a scan older than these checks. */
  find(scanId: ScanId): Promise<KeptChecks | null>
}
