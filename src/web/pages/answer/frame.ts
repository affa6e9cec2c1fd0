import { paths } from '../../paths.ts'
import type { Place } from '../../sitting.ts'

/** What stands around each page of the questionnaire: whose it is, and that a trial is one. */
export const frameOf = ({ institution, scan, trial }: Place) => ({
  owner: institution,
  scanTitle: scan.title,
  endOfTrial: trial ? paths.scan.href({ scanId: scan.id }) : null,
})
