import type { Scan } from './scan.ts'

/** The stages of a scan, in the order in which it passes them. */
export const STAGES = ['draft', 'open', 'closed', 'conversation', 'feedback'] as const
export type Stage = (typeof STAGES)[number]

/** What followed from a closed scan so far. */
export type Outcomes = { readonly agreements: number; readonly isFeedbackPublished: boolean }

/**
 * The stage that a scan is in. After the close it is `conversation` from the first agreement on, and `feedback` while
 * the page for everyone is published.
 */
export const stageOf = ({ status }: Pick<Scan, 'status'>, { agreements, isFeedbackPublished }: Outcomes): Stage => {
  if (status !== 'closed') return status
  if (isFeedbackPublished) return 'feedback'
  return agreements > 0 ? 'conversation' : 'closed'
}
