/** The outcome of handing over one mail. */
export type Delivery =
  | { readonly outcome: 'sent' }
  /** The server refused this mail. `lasting`: another try won't help. */
  | { readonly outcome: 'refused'; readonly lasting: boolean; readonly reason: RefusalReason; readonly code: string }
  /** The post office accepts no mail from us now, whatever the mail. */
  | { readonly outcome: 'closed'; readonly reason: ClosedReason; readonly code: string }
  /** The server received the mail, or a part of it, and didn't report what it did with it. */
  | { readonly outcome: 'unknown' }

export type RefusalReason = (typeof REFUSAL_REASONS)[number]
export type ClosedReason = (typeof CLOSED_REASONS)[number]

export const REFUSAL_REASONS = ['no-mailbox', 'mailbox-full', 'bad-address', 'put-off', 'refused'] as const
export const CLOSED_REASONS = ['unreachable', 'sign-in', 'encryption', 'sender', 'busy'] as const
