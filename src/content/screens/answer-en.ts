import type { answerNl } from './answer-nl.ts'

export const answerEn: typeof answerNl = {}
