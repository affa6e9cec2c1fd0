import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CODE_LENGTH, codeFrom, printedCode, readCode } from '../../../src/domain/answering/code.ts'
import { anyTypedText } from '../../support/arbitrary/any-typed-text.ts'

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

test('letters that look like digits are read as digits: O as 0, I and L as 1', () => {
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

test('any typed text is either a code of eight characters or no code', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0189ABCZolIOu -_é'), minLength: 6, maxLength: 11 })
  fc.assert(
    fc.property(fc.oneof(near, anyTypedText), (typed) => {
      const code = readCode(typed)
      if (code === null) return
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
      expect(readCode(code)).toBe(code)
    }),
    { numRuns: 1000 },
  )
})
