import { takesAnswers } from '../../domain/scan/scan.ts'
import { scanWhile } from '../scan-while.ts'

/** A page about how respondents reach the questionnaire, for as long as the scan takes answers. */
export const whileAnswering = scanWhile(takesAnswers)
