import { editionOf } from '../../../content/editions.ts'
import { rubricIn } from '../../../content/rubric.ts'
import type { Language, Rubric } from '../../../domain/scan/rubric.ts'
import type { Sitting } from '../../answering/sitting.ts'

/** The questionnaire of this scan: its edition, with the institution's own title for coaches. */
export const rubricOf = ({ scan }: Sitting, language: Language): Rubric =>
  rubricIn(language, scan.coachTitle, editionOf(scan.edition))
