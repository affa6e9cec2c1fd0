import type { ScanId } from '../../domain/ids.ts'
import type { KeptChecks } from '../../domain/scan/launch-checks.ts'

/** What the board answered before each launch. Kept once, and never changed. */
export type LaunchChecksStore = {
  add(scanId: ScanId, checks: KeptChecks): Promise<void>
  /** Null of a draft, and of a scan of before these were asked. */
  find(scanId: ScanId): Promise<KeptChecks | null>
}
