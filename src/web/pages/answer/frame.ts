import { answerLinks } from '../../answering/answer-links.ts'
import type { Place } from '../../answering/sitting.ts'
import { paths } from '../../paths.ts'

/** What stands around each page of the questionnaire: whose it is, and that a trial is one. */
export const frameOf = ({ address, institution, scan, trial }: Place) => ({
  owner: institution,
  scanTitle: scan.title,
  privacy: answerLinks(address).privacy,
  endOfTrial: trial ? paths.scan.href({ scanId: scan.id }) : null,
})
