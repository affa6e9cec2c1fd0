import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedUnit, unitProgressOf } from '../../../src/domain/scan/unit-progress.ts'

const unit = (name: string, invited: number, responses: number): CountedUnit => ({ name, invited, responses })
const rowsOf = (units: readonly CountedUnit[], without = 0) =>
  unitProgressOf(units, without, 5).map(({ name, responses }) => [name, responses])

test('a unit with enough people invited has a row, also before anybody answered', () => {
  const units = [unit('Noord', 20, 0), unit('Oost', 9, 3)]
  expect(rowsOf(units)).toEqual([
    ['Noord', 0],
    ['Oost', 3],
  ])
})

test('a unit that is too small is joined with the smallest other unit', () => {
  expect(rowsOf([unit('Noord', 20, 2), unit('Oost', 9, 9), unit('Zuid', 1, 1)])).toEqual([
    ['Noord', 2],
    [null, 10],
  ])
})

test('without addresses, no unit is shown until every unit has enough answers', () => {
  expect(rowsOf([unit('Noord', 0, 12), unit('Oost', 0, 4)])).toEqual([])
  expect(rowsOf([unit('Noord', 0, 12), unit('Oost', 0, 5)])).toEqual([
    ['Noord', 12],
    ['Oost', 5],
  ])
})

const NAMES = ['Noord', 'Oost', 'Zuid', 'West']
const NONE = 'none'
const anyStory = fc.record({
  invited: fc.array(fc.nat(8), { minLength: 2, maxLength: NAMES.length }),
  /** Who answers, one after the other: the position of a unit, or of no unit. */
  steps: fc.array(fc.nat(NAMES.length), { minLength: 1, maxLength: 40 }),
})

test('a watcher who compares the tables after every answer finds no unit of fewer people than the threshold', () => {
  fc.assert(
    fc.property(anyStory, ({ invited, steps }) => {
      const threshold = 3
      const counts = new Map([...invited.map((_, index) => NAMES[index] ?? ''), NONE].map((name) => [name, 0]))
      const counted = () =>
        invited.map((people, index) => unit(NAMES[index] ?? '', people, counts.get(NAMES[index] ?? '') ?? 0))
      /** The rows that each part was in, table after table. Parts that were always together can't be told apart. */
      const rows = new Map([...counts.keys()].map((name) => [name, '']))
      for (const step of steps) {
        const name = step < invited.length ? (NAMES[step] ?? NONE) : NONE
        counts.set(name, (counts.get(name) ?? 0) + 1)
        const table = unitProgressOf(counted(), counts.get(NONE) ?? 0, threshold).map((row) => row.name)
        for (const [part, before] of rows) rows.set(part, `${before} ${table.includes(part) ? part : 'rest'}`)
      }
      for (const row of new Set(rows.values())) {
        const together = [...rows.keys()].filter((part) => rows.get(part) === row)
        if (together.every((part) => part === NONE)) continue
        const people = counted()
          .filter(({ name }) => together.includes(name))
          .reduce((sum, { invited: asked, responses }) => sum + Math.max(asked, responses), 0)
        const others = together.includes(NONE) ? (counts.get(NONE) ?? 0) : 0
        const everyone = together.length === rows.size
        expect(everyone || people + others >= threshold).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})
