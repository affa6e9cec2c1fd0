import type { Day } from '../calendar.ts'
import type { AgreementId } from '../ids.ts'
import type { FactorKey } from '../scan/rubric.ts'

/** What the workshop decided: one record for the screen, the print, the calendar and the next round. */
export type Agreement = {
  readonly id: AgreementId
  /** What exactly will be done; the one thing that can't be left open. */
  readonly what: string
  readonly factor: FactorKey | null
  /** Who leads, who joins, what the board does, who tells whom, how it will be seen; empty where it wasn't said. */
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
  /** Told to everyone who was asked, once the feedback page is published: what, when and how it is seen, never who. */
  readonly inFeedback: boolean
}

/** What people say when they agree on something; the rest of an agreement is what becomes of it. */
export type AgreementContent = Omit<Agreement, 'id' | 'status' | 'note' | 'inFeedback'>

/** Of each text in an agreement, in characters. */
export const LONGEST_AGREEMENT_TEXT = 300

export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]
export const AGREEMENT_STATUSES = ['open', 'done', 'dropped'] as const

/** More is allowed and advised against: few agreements are kept, many are not. */
export const SUGGESTED_AGREEMENTS = 3

export const newAgreement = (id: AgreementId, content: AgreementContent): Agreement => ({
  id,
  ...content,
  status: 'open',
  note: '',
  inFeedback: false,
})

/** People would look back before it is ready. Worth a question, no fault: a halfway look is a look back too. */
export const looksBackEarly = ({ readyOn, lookBackOn }: Pick<Agreement, 'readyOn' | 'lookBackOn'>): boolean =>
  readyOn !== null && lookBackOn !== null && lookBackOn < readyOn

/** It would have been ready by now, and nobody has said how it went. */
export const isOverdue = ({ status, readyOn }: Pick<Agreement, 'status' | 'readyOn'>, today: Day): boolean =>
  status === 'open' && readyOn !== null && readyOn < today

/** The same agreements with one moved a place; as they were where it can't go further or isn't there. */
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
