import { expect, test } from 'vitest'
import { STAGES, stageOf } from '../../../src/domain/scan/stage.ts'

test.each([
  ['draft', 0, false, 'draft'],
  ['open', 0, false, 'open'],
  ['closed', 0, false, 'closed'],
  ['closed', 2, false, 'conversation'],
  ['closed', 2, true, 'feedback'],
  ['closed', 0, true, 'feedback'],
] as const)(
  'a scan that is %s, with %i agreements and feedback published: %s, is in stage %s',
  (status, agreements, isFeedbackPublished, stage) => {
    expect(stageOf({ status }, { agreements, isFeedbackPublished })).toBe(stage)
  },
)

test('the stages stand in the order in which a scan passes them', () => {
  expect(STAGES).toEqual(['draft', 'open', 'closed', 'conversation', 'feedback'])
})
