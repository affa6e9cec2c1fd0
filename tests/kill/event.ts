import type { TicketKey } from '../../src/application/answering/ticket-key.ts'
import type { InstitutionId, ScanId } from '../../src/domain/ids.ts'
import type { GroupKey } from '../../src/domain/scan/stakeholder-group.ts'
import type { Address } from './engine.ts'

/** What the process that will be killed has to do. */
export type Plan = {
  readonly address: Address
  readonly institutionId: InstitutionId
  readonly scanId: ScanId
  /** People with a full sheet, who send it at once. */
  readonly people: readonly { readonly group: GroupKey; readonly key: TicketKey }[]
  /** Codes of slips that coaches come with. */
  readonly slips: readonly string[]
  /** Whether the scan is closed meanwhile, after some sheets. */
  readonly closes: boolean
}

/** What it tells, a line each: what it is about to do before, and what was acknowledged after the commit. */
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
