import type { ReadModels } from '../../../application/read-models.ts'
import type { InstitutionId } from '../../../domain/ids.ts'
import type { Scan } from '../../../domain/scan/scan.ts'

/** The title of the previous round. Empty for a first round. */
export const earlierTitle = async (
  getScan: ReadModels['getScan'],
  institutionId: InstitutionId,
  scan: Scan,
): Promise<string> => (scan.follows === null ? '' : (await getScan(institutionId, scan.follows)).title)
