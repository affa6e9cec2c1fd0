import type { Outcome } from '../outcome.ts'
import type { Report } from '../report/report.ts'
import { type ShownGroup, shownGroups } from '../report/report-lookup.ts'
import type { Agreement } from './agreement.ts'

/** The page for everyone who was asked: the findings, and the agreements. Readable while it is published. */
export type FeedbackPage = {
  /** The facilitator's own words at the top: paragraphs with an empty line between them. */
  readonly opening: string
  /** Whether it shows what is shared and what differs, as the report's first page does. */
  readonly showsFindings: boolean
  readonly publishedAt: Date | null
}

/** In characters. */
export const LONGEST_OPENING = 2000

export const newFeedbackPage: FeedbackPage = { opening: '', showsFindings: true, publishedAt: null }

type Told = Pick<FeedbackPage, 'opening' | 'showsFindings'>

/** Whether a reader would find anything on the page. */
export const tellsSomething = ({ opening, showsFindings }: Told, agreements: readonly Agreement[]): boolean =>
  opening !== '' || showsFindings || agreements.some(({ inFeedback }) => inFeedback)

export type PublishedOrWhyNot = Outcome<{ readonly page: FeedbackPage }, 'nothing-to-tell' | 'already-published'>
export const publish = (page: FeedbackPage, agreements: readonly Agreement[], now: Date): PublishedOrWhyNot => {
  if (page.publishedAt !== null) return { ok: false, reason: 'already-published' }
  if (!tellsSomething(page, agreements)) return { ok: false, reason: 'nothing-to-tell' }
  return { ok: true, page: { ...page, publishedAt: now } }
}

export type WithdrawnOrWhyNot = Outcome<{ readonly page: FeedbackPage }, 'not-published'>
export const withdraw = (page: FeedbackPage): WithdrawnOrWhyNot =>
  page.publishedAt === null
    ? { ok: false, reason: 'not-published' }
    : { ok: true, page: { ...page, publishedAt: null } }

/** With fewer answers than this, readers can easily guess who chose what. */
const FEW = 5

/** The groups on the record in which readers may recognise a single person. */
export const recognisableGroups = (report: Report): readonly ShownGroup[] =>
  shownGroups(report).filter(
    ({ visibility, responses }) => visibility.mode === 'on-record' && responses > 0 && responses < FEW,
  )
