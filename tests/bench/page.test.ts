import { expect, test } from 'vitest'
import { benchPage } from './page.ts'

test('the bench of pages weighs every page of a questionnaire', { timeout: 180_000 }, async () => {
  const { table, results } = await benchPage({ rounds: 1, warmUps: 0 })
  expect(results.rows).toHaveLength(11)
  expect(results.qualities.map(([name]) => name)).toContain('brotli 4')
  for (const [name, , bytes, , floor] of results.rows)
    expect(Number(bytes), String(name)).toBeGreaterThan(Number(floor))
  expect(table.split('\n')).toHaveLength(2 + 11 + 1 + 2 + 8)
})
