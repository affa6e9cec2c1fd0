import { answerLinks } from '../../answering/answer-links.ts'
import type { Place } from '../../answering/sitting.ts'
import { paths } from '../../paths.ts'

/** The frame of each page of the questionnaire: whose scan it is, and whether it is a trial. */
export const frameOf = ({ address, institution, scan, trial }: Place) => ({
  owner: institution,
  scanTitle: scan.title,
  privacy: answerLinks(address).privacy,
  endOfTrial: trial ? paths.scan.href({ scanId: scan.id }) : null,
})
