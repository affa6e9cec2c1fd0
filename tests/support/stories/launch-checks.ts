import type { AnsweredChecks } from '../../../src/domain/scan/launch-checks.ts'

/** The board's answers at a launch, for tests that are not about them. */
export const launchChecks: AnsweredChecks = {
  officer: 'informed',
  officerReason: '',
  council: 'asked',
  textsRead: true,
  by: 'Bea Bestuur',
}

/** The same answers, as the browser sends them. */
export const launchFields = { officer: 'informed', officerReason: '', council: 'asked', textsRead: 'yes' }
