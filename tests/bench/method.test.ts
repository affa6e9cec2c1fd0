import { expect, test } from 'vitest'
import { benchMethod } from './method.ts'

test('the bench of the method times each size, and reading the same counts', async () => {
  const { table, results } = await benchMethod({ rounds: 1, warmUps: 0, sizes: [3, 3_000_000] })
  expect(results).toHaveLength(2 * 2 * 3)
  expect(table.split('\n')).toHaveLength(2 + results.length)
  // The aim is 50 ms. Before each chance was computed from the previous one by their ratio, this took seconds.
  for (const { name, median } of results) expect(median, name).toBeLessThan(2000)
})
