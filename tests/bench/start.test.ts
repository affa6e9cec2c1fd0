import { expect, inject, test } from 'vitest'
import { benchStart } from './start.ts'

const onServer = inject('databaseTemplate').kind === 'server'

test('the bench of a start waits for the first page of the app, and of an app that does nothing', {
  timeout: 300_000,
}, async () => {
  const { results } = await benchStart({ rounds: 1, warmUps: 0, onServer, rest: 0 })
  expect(results.lines).toHaveLength(3 + 5 * (onServer ? 3 : 2))
  for (const { spread } of results.lines) expect(spread.median, spread.name).toBeGreaterThan(0)
})
