import type { Analysis } from '../domain/analysis.ts'

/** The whole analysis as JSON, the way that `analyse` prints it: two spaces deep, a line end last. */
export const analysisJson = (analysis: Analysis): string => `${JSON.stringify(analysis, null, 2)}\n`
