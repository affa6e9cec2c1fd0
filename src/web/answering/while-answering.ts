import { takesAnswers } from '../../domain/scan/scan.ts'
import { scanWhile } from '../scan-while.ts'

/** A page about how people get in. */
export const whileAnswering = scanWhile(takesAnswers)
