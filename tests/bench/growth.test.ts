import { expect, test } from 'vitest'
import { benchGrowth } from './growth.ts'

test('the bench of growth prints a small report and large ones', { timeout: 180_000 }, async () => {
  const { results } = await benchGrowth({ rounds: 1, warmUps: 0 })
  expect(results).toHaveLength(3 * 5 - 1)
  // Ten groups with sixty remarks have nearly three times the pages of one group.
  expect(results.at(-1)?.spread.median).toBeLessThan(10)
})
