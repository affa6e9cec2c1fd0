import { editionOf } from '../../../content/editions.ts'
import { rubricIn } from '../../../content/rubric.ts'
import type { Language, Rubric } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'

/** The questionnaire of this scan: its edition, with the institution's own title for coaches. */
export const rubricOf = (
  { scan }: { readonly scan: Pick<Scan, 'edition' | 'coachTitle'> },
  language: Language,
): Rubric => rubricIn(language, scan.coachTitle, editionOf(scan.edition))
