import { expect, test } from 'vitest'
import { remarkFrom } from '../../../src/domain/report/remark.ts'

test.each([
  ['each kind of line end becomes one', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['control characters and NUL are dropped', 'a\u0000b\u0007c\u009bd', 'abcd'],
  ['a tab becomes a space', 'one\ttwo', 'one two'],
  ['space around it is dropped', '  \n text \n ', 'text'],
  ['letters of any script and emoji stay as they are', 'é 🌉 ы 你', 'é 🌉 ы 你'],
])('in a remark %s', (_, typed, kept) => {
  expect(remarkFrom(typed)).toBe(kept)
})

test.each(['', '   ', '\r\n', '\u0000'])('a text without anything visible (%j) is no remark', (typed) => {
  expect(remarkFrom(typed)).toBeNull()
})
