import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CODE_LENGTH, codeFrom, printedCode, readCode } from '../../src/domain/code.ts'

const bytes = fc.uint8Array({ minLength: CODE_LENGTH, maxLength: CODE_LENGTH })

test('a code is read back as it was printed, whatever the case', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = codeFrom(random)
      expect(readCode(printedCode(code))).toBe(code)
      expect(readCode(printedCode(code).toLowerCase())).toBe(code)
    }),
  )
})

test('look-alikes are forgiven: O is 0, I and L are 1', () => {
  expect(readCode('o0oO-il1I')).toBe('00001111')
})

test('a code never holds a letter that looks like a digit', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(codeFrom(random)).not.toMatch(/[OILU]/)
    }),
  )
})

test.each(['', 'ABCD-EFG', 'ABCD-EFGH-J', 'ABCD EFG!', 'ABCDÉFGH', "' or 1=1"])('%j is no code', (typed) => {
  expect(readCode(typed)).toBeNull()
})
