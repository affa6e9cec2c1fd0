import type { TicketKey } from '../../src/application/answering/ticket-key.ts'
import type { InstitutionId, ScanId } from '../../src/domain/ids.ts'
import type { GroupKey } from '../../src/domain/scan/stakeholder-group.ts'
import type { Address } from './engine.ts'

/** What the process does until it is killed. */
export type Plan = {
  readonly address: Address
  readonly institutionId: InstitutionId
  readonly scanId: ScanId
  /** People with a complete sheet, who send it at once. */
  readonly people: readonly { readonly group: GroupKey; readonly key: TicketKey }[]
  /** Codes of slips that coaches use. */
  readonly slips: readonly string[]
  /** Whether the process also closes the scan, after some sheets. */
  readonly closes: boolean
}

/** What the process reports, one line each: before it begins something, and after a commit was acknowledged. */
export type Event =
  | {
      readonly event: 'seated'
      readonly key: TicketKey
      readonly group: GroupKey
      readonly slip: string | null
    }
  | { readonly event: 'ready'; readonly key: TicketKey }
  | { readonly event: 'sending'; readonly key: TicketKey }
  | { readonly event: 'told'; readonly key: TicketKey; readonly reply: Reply }
  | { readonly event: 'closing' }
  | { readonly event: 'closed' }

export type Reply = 'counted' | 'not-open' | 'ticket-gone' | 'incomplete'
