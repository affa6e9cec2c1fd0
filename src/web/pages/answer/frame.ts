import type { Scan } from '../../../domain/scan/scan.ts'
import { answerLinks } from '../../answering/answer-links.ts'
import type { Place } from '../../answering/sitting.ts'

/** What the frame of a page needs to know of the place. */
export type Framed = Pick<Place, 'address' | 'institution' | 'endOfTrial'> & { readonly scan: Pick<Scan, 'title'> }

/** The frame of each page of the questionnaire: whose scan it is, and whether it is a trial. */
export const frameOf = ({ address, institution, scan, endOfTrial }: Framed) => ({
  owner: institution,
  scanTitle: scan.title,
  privacy: answerLinks(address).privacy,
  endOfTrial,
})
