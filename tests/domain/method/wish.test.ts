import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CELLS, type JointCounts } from '../../../src/domain/method/tally.ts'
import { wish } from '../../../src/domain/method/wish.ts'

test('a wish is read per respondent who chose a level at both moments', () => {
  expect(wish({ '1|3': 2, '1|2': 1, '2|2': 3, '3|1': 1, 'dk|3': 5, '1|dk': 5, '2|none': 5, 'none|none': 5 })).toEqual({
    n: 7,
    up: 3,
    same: 3,
    down: 1,
    gap: 3 / 7,
    class: 'small',
    direction: 'up',
    mixed: true,
    hinges_on_one: false,
    highlight: 0,
  })
})

test('without respondents who answered both moments there is no wish', () => {
  expect(wish({ '1|dk': 4 })).toEqual({
    n: 0,
    up: 0,
    same: 0,
    down: 0,
    gap: null,
    class: 'none',
    direction: null,
    mixed: false,
    hinges_on_one: false,
    highlight: 0,
  })
})

test('a wish of exactly a quarter, a half or a whole step belongs to the smaller class', () => {
  expect(wish({ '1|2': 1, '2|2': 3 }).class).toBe('as_is')
  expect(wish({ '1|2': 2, '2|2': 5 }).class).toBe('small')
  expect(wish({ '1|2': 2, '2|2': 2 }).class).toBe('small')
  expect(wish({ '1|2': 3, '2|2': 2 }).class).toBe('clear')
  expect(wish({ '1|2': 4 }).class).toBe('clear')
  expect(wish({ '1|2': 4, '1|3': 1 }).class).toBe('large')
})

test('a wish is marked when no single answer would bring it back to half a step', () => {
  expect(wish({ '1|2': 3, '2|2': 1 })).toMatchObject({ gap: 0.75, hinges_on_one: true, highlight: 1 })
  expect(wish({ '1|2': 4 })).toMatchObject({ gap: 1, hinges_on_one: false, highlight: 2 })
  expect(wish({ '3|1': 4 })).toMatchObject({ gap: -2, direction: 'down', class: 'large', highlight: 2 })
})

test('the wish of one person has a size but no marking', () => {
  expect(wish({ '1|3': 1 })).toMatchObject({ n: 1, gap: 2, class: 'large', hinges_on_one: false, highlight: 0 })
  expect(wish({ '1|2': 1 })).toMatchObject({ class: 'clear', hinges_on_one: true, highlight: 0 })
})

test('wishes that cancel out have no direction and are mixed', () => {
  expect(wish({ '1|2': 2, '2|1': 2 })).toMatchObject({ gap: 0, class: 'as_is', direction: 'none', mixed: true })
})

test('a wish is mixed when the smaller of rises and falls is more than an eighth of a step', () => {
  expect(wish({ '1|2': 4, '2|2': 3, '2|1': 1 }).mixed).toBe(false)
  expect(wish({ '1|2': 4, '2|2': 2, '2|1': 1 }).mixed).toBe(true)
  expect(wish({ '1|2': 4, '2|2': 3, '3|1': 1 }).mixed).toBe(true)
})

test('reversing the levels turns the wish around', () => {
  const reversed = (cells: JointCounts): JointCounts =>
    Object.fromEntries(
      Object.entries(cells).map(([cell, count]) => [
        cell.replace(/[13]/g, (level) => (level === '1' ? '3' : '1')),
        count,
      ]),
    )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...CELLS), fc.nat(9)), (cells) => {
      const { gap, up, down, direction, ...same } = wish(cells)
      const mirrored = wish(reversed(cells))
      expect(mirrored).toMatchObject({ ...same, up: down, down: up })
      expect((mirrored.gap ?? 0) + (gap ?? 0)).toBe(0)
      expect([direction, mirrored.direction].sort()).toEqual(
        direction === 'up' || direction === 'down' ? ['down', 'up'] : [direction, direction],
      )
    }),
  )
})
