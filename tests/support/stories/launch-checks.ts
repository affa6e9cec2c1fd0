import type { AnsweredChecks } from '../../../src/domain/scan/launch-checks.ts'

/** What a board answers before a launch that a test isn't about. */
export const launchChecks: AnsweredChecks = {
  officer: 'informed',
  officerReason: '',
  council: 'asked',
  textsRead: true,
  by: 'Bea Bestuur',
}

/** The same, as the browser sends it. */
export const launchFields = { officer: 'informed', officerReason: '', council: 'asked', textsRead: 'yes' }
