import type { Dossier } from '../../../src/domain/report/dossier.ts'
import { secondRoundDossier } from './dossiers.ts'
import { tenGroupsReport } from './reports.ts'

/** The most of everything: ten groups, sixty remarks, and one remark of 500 characters without a space. */
export const crowdedDossier = (): Dossier => {
  const report = tenGroupsReport()
  const remarks = Array.from({ length: 59 }, (_, index) => ({
    factor: report.factors[index % 6] ?? 'F1',
    text: `${index + 1}. ${'Bij ons weet niet iedereen bij wie je met een vraag terechtkunt. '.repeat(1 + (index % 7))}`.trim(),
  }))
  return {
    ...secondRoundDossier(),
    report,
    earlier: null,
    remarks: { state: 'kept', waiting: 0, released: [...remarks, { factor: 'F6', text: WORD_OF_500 }] },
  }
}

/** A word of 500 characters in which no part is repeated. */
export const WORD_OF_500 = Array.from({ length: 125 }, (_, place) => `${place}x_`)
  .join('')
  .slice(0, 500)
