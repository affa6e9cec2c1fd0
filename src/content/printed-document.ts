import type { FactorKey } from '../domain/rubric.ts'
import type { ToldReport } from './told-report.ts'

/** A document to print: which one, with all that it says. Two that are equal make the same pages. */
export type PrintedDocument =
  | { readonly kind: 'report' | 'agreements'; readonly told: ToldReport }
  /** `factors` are those that get a page, in this order. */
  | { readonly kind: 'short' | 'poster'; readonly told: ToldReport; readonly factors: readonly FactorKey[] }
