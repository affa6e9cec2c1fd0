import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedUnit, unitProgressOf } from '../../../src/domain/scan/unit-progress.ts'

const unit = (name: string, invited: number, responses: number): CountedUnit => ({ name, invited, responses })
const told = (units: readonly CountedUnit[], without = 0) =>
  unitProgressOf(units, without, 5).map(({ name, responses }) => [name, responses])

test('a unit of which enough were invited has a row, also before anybody answered', () => {
  const units = [unit('Noord', 20, 0), unit('Oost', 9, 3)]
  expect(told(units)).toEqual([
    ['Noord', 0],
    ['Oost', 3],
  ])
})

test('one that is too small goes together with the one of which fewest were invited', () => {
  expect(told([unit('Noord', 20, 2), unit('Oost', 9, 9), unit('Zuid', 1, 1)])).toEqual([
    ['Noord', 2],
    [null, 10],
  ])
})

test('without addresses nothing is told until every unit has enough answers, and then all of it', () => {
  expect(told([unit('Noord', 0, 12), unit('Oost', 0, 4)])).toEqual([])
  expect(told([unit('Noord', 0, 12), unit('Oost', 0, 5)])).toEqual([
    ['Noord', 12],
    ['Oost', 5],
  ])
})

const NAMES = ['Noord', 'Oost', 'Zuid', 'West']
const NONE = 'none'
const anyStory = fc.record({
  invited: fc.array(fc.nat(8), { minLength: 2, maxLength: NAMES.length }),
  /** Who answers, one after the other: a unit, or none. */
  steps: fc.array(fc.nat(NAMES.length), { minLength: 1, maxLength: 40 }),
})

test('whoever looks after every answer, and takes one table from another, finds no unit of fewer people', () => {
  fc.assert(
    fc.property(anyStory, ({ invited, steps }) => {
      const threshold = 3
      const counts = new Map([...invited.map((_, index) => NAMES[index] ?? ''), NONE].map((name) => [name, 0]))
      const counted = () =>
        invited.map((people, index) => unit(NAMES[index] ?? '', people, counts.get(NAMES[index] ?? '') ?? 0))
      /** In which row each part stood, table after table: parts that always stood together can't be told apart. */
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
