/** How handing over one mail ended. */
export type Delivery =
  | { readonly outcome: 'sent' }
  /** This mail was refused; `lasting` when trying again won't help. */
  | { readonly outcome: 'refused'; readonly lasting: boolean; readonly reason: RefusalReason; readonly code: string }
  /** The post office takes nothing from us now, whatever the mail. */
  | { readonly outcome: 'closed'; readonly reason: ClosedReason; readonly code: string }
  /** It had the mail, or part of it, and never said what it did with it. */
  | { readonly outcome: 'unknown' }

export type RefusalReason = (typeof REFUSAL_REASONS)[number]
export type ClosedReason = (typeof CLOSED_REASONS)[number]

export const REFUSAL_REASONS = ['no-mailbox', 'mailbox-full', 'bad-address', 'put-off', 'refused'] as const
export const CLOSED_REASONS = ['unreachable', 'sign-in', 'encryption', 'sender', 'busy'] as const
