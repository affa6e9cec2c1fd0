import { expect, test } from 'vitest'
import { isShortened, remarkFrom } from '../../src/domain/remark.ts'

test.each([
  ['each kind of line end becomes one', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['control characters and NUL are dropped', 'a\u0000b\u0007c\u009bd', 'abcd'],
  ['a tab becomes a space', 'one\ttwo', 'one two'],
  ['space around it is dropped', '  \n text \n ', 'text'],
  ['letters of any script and emoji stay as they are', 'é 🌉 ы 你', 'é 🌉 ы 你'],
])('in a remark %s', (_, typed, kept) => {
  expect(remarkFrom(typed)).toBe(kept)
})

test.each(['', '   ', '\r\n', '\u0000'])('a remark of nothing visible (%j) is none', (typed) => {
  expect(remarkFrom(typed)).toBeNull()
})

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
])('what "%s" doesn’t say, or not in this order, is no shorter version: "%s"', (text, shorter) => {
  expect(isShortened(text, shorter)).toBe(false)
})
