import { expect, inject, test } from 'vitest'
import { embeddedPlace, serverPlace } from './place.ts'
import { benchSubmit } from './submit.ts'

const onServer = inject('databaseTemplate').kind === 'server'

test('the bench of whole journeys counts those of the app and of its floor, without errors', {
  timeout: 300_000,
}, async () => {
  const places = [onServer ? serverPlace : embeddedPlace]
  const { table, parts } = await benchSubmit({ rounds: 1, warmUps: 0, journeys: 4, places })
  const [result] = parts
  expect(result?.errors).toEqual([])
  expect(result?.lines.every(({ spread }) => Number.isFinite(spread.median))).toBe(true)
  expect(Object.keys(result?.sizes ?? {})).toEqual(['start', 'seat', 'factor', 'save', 'check', 'send', 'thanks'])
  expect(table.split('\n')).toHaveLength(2 + (result?.lines.length ?? 0))
})
