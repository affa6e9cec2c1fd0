import type { FactorKey } from '../domain/scan/rubric.ts'
import type { ToldFeedbackCall } from './call/tell-feedback-call.ts'
import type { Entry, ToldCall } from './call/told-call.ts'
import type { FromInventory } from './inventory/tell-from-inventory.ts'
import type { ToldInventory } from './inventory/told-inventory.ts'
import type { ToldMirror } from './mirror/tell-mirror.ts'
import type { ToldReport } from './told-report.ts'

/** A document to print: its kind and its whole content. Equal documents make the same pages. */
export type PrintedDocument =
  | PrintedReport
  | PrintedCalls
  | { readonly kind: 'inventory'; readonly told: ToldInventory }
  | { readonly kind: 'feedback-placard'; readonly call: ToldFeedbackCall }

export type PrintedReport =
  | {
      readonly kind: 'report'
      readonly told: ToldReport
      readonly fromInventory: FromInventory | null
      readonly mirror: ToldMirror | null
    }
  | { readonly kind: 'agreements'; readonly told: ToldReport }
  /** `factors` are those that get a page, in this order. */
  | { readonly kind: 'short' | 'poster'; readonly told: ToldReport; readonly factors: readonly FactorKey[] }

/** One call for each group, each on its own pages. */
export type PrintedCalls = { readonly kind: 'placard' | 'circular'; readonly calls: readonly ToldCall[] }

/** Printed once and stored nowhere: the paper itself gives access. */
export type SecretDocument = {
  readonly kind: 'slips'
  readonly call: Omit<ToldCall, 'entry'>
  readonly slips: readonly Entry[]
}
