import { expect, test } from 'vitest'
import type { RemarkId } from '../../../src/domain/ids.ts'
import { decide, isShortened, type KeptRemark, readByOthers } from '../../../src/domain/report/remark-decision.ts'

test.each([
  ['Jan de Vries regelt alles, en dat gaat goed.', '[…] regelt alles, en dat gaat goed.'],
  ['Jan regelt alles. Dat gaat goed.', 'Dat gaat goed.'],
  ['Eén twee drie vier', 'Twee […] vier'],
  ['Weinig uren', 'Weinig uren!'],
])('leaving words out of "%s" shortens it: "%s"', (text, shorter) => {
  expect(isShortened(text, shorter)).toBe(true)
})

test.each([
  ['Weinig uren', 'Geen uren'],
  ['De uren zijn op', 'Op zijn de uren'],
  ['De coach is er', 'De coaches'],
  ['Eén keer', 'Keer keer'],
])('a text with words that "%s" lacks, or in another order, is not a shorter version: "%s"', (text, shorter) => {
  expect(isShortened(text, shorter)).toBe(false)
})

const remark: KeptRemark = {
  id: 'x' as RemarkId,
  factor: 'F6',
  text: 'Jan krijgt te weinig uren.',
  decision: 'waiting',
  shortened: null,
}

const decided = (choice: Parameters<typeof decide>[1], from = remark): KeptRemark => {
  const result = decide(from, choice)
  if (!result.ok) throw new Error(result.reason)
  return result.remark
}

test('others read a released remark as it was released: whole or shortened', () => {
  expect(readByOthers(remark)).toBeNull()
  expect(readByOthers(decided({ decision: 'release' }))).toBe('Jan krijgt te weinig uren.')
  const shortened = decided({ decision: 'shorten', text: '[…] krijgt te weinig uren.' })
  expect(readByOthers(shortened)).toBe('[…] krijgt te weinig uren.')
})

test('a released remark can be withheld, reconsidered and released whole again', () => {
  const shortened = decided({ decision: 'shorten', text: 'Te weinig uren' })
  const withheld = decided({ decision: 'withhold' }, shortened)
  expect(readByOthers(withheld)).toBeNull()
  expect(decided({ decision: 'reconsider' }, withheld)).toEqual(remark)
  expect(readByOthers(decided({ decision: 'release' }, shortened))).toBe('Jan krijgt te weinig uren.')
})

test('shortening a remark to its whole text releases it', () => {
  expect(decided({ decision: 'shorten', text: remark.text })).toEqual(decided({ decision: 'release' }))
})

test.each([
  ['nothing-left', '[…]'],
  ['nothing-left', '  '],
  ['adds-words', 'Jan krijgt genoeg uren.'],
])('shortening is refused as %s: "%s"', (reason, text) => {
  expect(decide(remark, { decision: 'shorten', text })).toEqual({ ok: false, reason })
})
