import type { ToldReport } from './told-report.ts'

/** A document to print: which one, with all that it says. Two that are equal make the same pages. */
export type PrintedDocument = { readonly kind: 'report' | 'agreements'; readonly told: ToldReport }
