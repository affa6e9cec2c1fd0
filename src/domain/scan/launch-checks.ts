import type { Day } from '../calendar.ts'

/** What a board member answers before a scan opens. It stands in the report, whatever the answers were. */
export type LaunchChecks = {
  /** Whether the data-protection officer knows of the scan. */
  readonly officer: 'informed' | 'not-applicable'
  /** Why the officer needn't know; empty when informed. */
  readonly officerReason: string
  /** Whether the works council was asked. */
  readonly council: (typeof COUNCIL_ANSWERS)[number]
  /** The questions and the privacy statement, as respondents get them. Nothing opens unread. */
  readonly textsRead: true
}

export const OFFICER_ANSWERS = ['informed', 'not-applicable'] as const
export const COUNCIL_ANSWERS = ['asked', 'not-asked', 'not-applicable'] as const

/** In characters. */
export const LONGEST_REASON = 200

/** With the name of the board member who answered. */
export type AnsweredChecks = LaunchChecks & { readonly by: string }

/** As they were kept at the launch, for good. */
export type KeptChecks = AnsweredChecks & { readonly on: Day }
