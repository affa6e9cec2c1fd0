import type { Day } from '../calendar.ts'

/** A board member's answers before a scan opens. The report shows them, whatever they are. */
export type LaunchChecks = {
  /** Whether the data-protection officer was informed of the scan. */
  readonly officer: 'informed' | 'not-applicable'
  /** Why the officer need not be informed; empty when informed. */
  readonly officerReason: string
  /** Whether the works council was consulted. */
  readonly council: (typeof COUNCIL_ANSWERS)[number]
  /**
   * The board member has read the questions and the privacy statement as respondents get them. No scan opens without
   * this.
   */
  readonly textsRead: true
}

export const OFFICER_ANSWERS = ['informed', 'not-applicable'] as const
export const COUNCIL_ANSWERS = ['asked', 'not-asked', 'not-applicable'] as const

/** In characters. */
export const LONGEST_REASON = 200

/** With the name of the board member who answered. */
export type AnsweredChecks = LaunchChecks & { readonly by: string }

/** The answers with their date, stored for good at the launch. */
export type KeptChecks = AnsweredChecks & { readonly on: Day }
