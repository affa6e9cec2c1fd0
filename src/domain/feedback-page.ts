/** The one page for everyone who was asked: what we heard, and what we agreed. Readable while it is published. */
export type FeedbackPage = {
  /** The facilitator's own words above it. */
  readonly opening: string
  /** Whether it tells what is shared and what differs, as the report's first page does. */
  readonly showsFindings: boolean
  readonly publishedAt: Date | null
}
