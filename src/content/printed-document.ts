import type { FactorKey } from '../domain/scan/rubric.ts'
import type { Entry, ToldCall } from './call/told-call.ts'
import type { ToldReport } from './told-report.ts'

/** A document to print: which one, with all that it says. Two that are equal make the same pages. */
export type PrintedDocument = PrintedReport | PrintedCalls

export type PrintedReport =
  | { readonly kind: 'report' | 'agreements'; readonly told: ToldReport }
  /** `factors` are those that get a page, in this order. */
  | { readonly kind: 'short' | 'poster'; readonly told: ToldReport; readonly factors: readonly FactorKey[] }

/** The calls to as many groups, each on pages of its own. */
export type PrintedCalls = { readonly kind: 'placard' | 'circular'; readonly calls: readonly ToldCall[] }

/** What is printed once and kept nowhere, since whoever holds it holds what it opens. */
export type SecretDocument = {
  readonly kind: 'slips'
  readonly call: Omit<ToldCall, 'entry'>
  readonly slips: readonly Entry[]
}
