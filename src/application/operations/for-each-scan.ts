import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { FoundScans } from './lookup-ports.ts'

/**
 * Does the work for each scan, one after the other. When it fails for one, it is done for the others all the same.
 * @throws AggregateError of the failures, after the last
 */
export const forEachScan = async (
  found: FoundScans,
  work: (institutionId: InstitutionId, scanId: ScanId) => Promise<unknown>,
): Promise<void> => {
  const failures: unknown[] = []
  for (const { institutionId, scanId } of found) {
    try {
      await work(institutionId, scanId)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `failed for ${failures.length} of ${found.length} scans`)
}
