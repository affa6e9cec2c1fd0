import type { Day } from '../calendar.ts'
import type { AgreementId } from '../ids.ts'
import type { FactorKey } from '../scan/rubric.ts'

/** A decision of the workshop: one record for the screen, the print, the calendar and the next round. */
export type Agreement = {
  readonly id: AgreementId
  /** What exactly will be done; the only text that can't be empty. */
  readonly what: string
  readonly factor: FactorKey | null
  /** Who leads, who joins, what the board does, who informs whom, how the result will be seen. Empty when left open. */
  readonly leads: string
  readonly joins: string
  readonly board: string
  readonly tells: string
  readonly seen: string
  readonly readyOn: Day | null
  readonly lookBackOn: Day | null
  readonly status: AgreementStatus
  /** What became of it. */
  readonly note: string
  /** Shown on the published feedback page to everyone who was asked: what, when and how it will be seen, never who. */
  readonly inFeedback: boolean
}

/** The content that people agree on. The other fields record what becomes of it. */
export type AgreementContent = Omit<Agreement, 'id' | 'status' | 'note' | 'inFeedback'>

/** The longest text in an agreement, in characters. */
export const LONGEST_AGREEMENT_TEXT = 300

export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]
export const AGREEMENT_STATUSES = ['open', 'done', 'dropped'] as const

/** More are allowed but not advised: people keep a few agreements, not many. */
export const SUGGESTED_AGREEMENTS = 3

export const newAgreement = (id: AgreementId, content: AgreementContent): Agreement => ({
  id,
  ...content,
  status: 'open',
  note: '',
  inFeedback: false,
})

/** Whether it has exactly this content: the same form, sent twice. */
export const hasContent = (agreement: Agreement, content: AgreementContent): boolean =>
  (Object.keys(content) as (keyof AgreementContent)[]).every((field) => agreement[field] === content[field])

/**
 * Whether people look back before it is ready. The screen asks about it but accepts it: looking back halfway is useful
 * too.
 */
export const looksBackEarly = ({ readyOn, lookBackOn }: Pick<Agreement, 'readyOn' | 'lookBackOn'>): boolean =>
  readyOn !== null && lookBackOn !== null && lookBackOn < readyOn

/** Whether it should have been ready by now, while nobody has recorded how it went. */
export const isOverdue = ({ status, readyOn }: Pick<Agreement, 'status' | 'readyOn'>, today: Day): boolean =>
  status === 'open' && readyOn !== null && readyOn < today

/** The agreements with one moved a place. Unchanged where it can't move further or doesn't exist. */
export const moved = (
  agreements: readonly Agreement[],
  id: AgreementId,
  direction: 'up' | 'down',
): readonly Agreement[] => {
  const from = agreements.findIndex((agreement) => agreement.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const [one, other] = [agreements[from], agreements[to]]
  if (!one || !other) return agreements
  return agreements.map((agreement, index) => (index === from ? other : index === to ? one : agreement))
}
