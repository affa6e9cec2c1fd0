import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from '../../../src/domain/inviting/addressee.ts'
import { anyTypedText } from '../../support/arbitrary/any-typed-text.ts'
import { mutatedText } from '../../support/arbitrary/mutated.ts'

test.each([
  ['Noor.de-Vries+scan@ROC.Example ', 'noor.de-vries+scan@roc.example'],
  ["o'brien@mbo-college.nl", "o'brien@mbo-college.nl"],
  ['a@b.co', 'a@b.co'],
])('%s is an address, kept as %s', (typed, address) => {
  expect(readAddress(typed)).toBe(address)
})

test.each([
  '',
  'noor',
  'noor@roc',
  '@roc.example',
  'noor@',
  'noor@@roc.example',
  'noor@roc..example',
  '.noor@roc.example',
  'noor.@roc.example',
  'no..or@roc.example',
  'noor @roc.example',
  'noor@-roc.example',
  '-oQ/tmp@roc.example',
  '-noor@roc.example',
  'noor@roc.1',
  'noor@roc.example\r\nBcc: x@y.nl',
  'noor@roc.exam\u0000ple',
  'noor@röc.example',
  '=cmd|x@roc.example!A1',
  `${'n'.repeat(65)}@roc.example`,
  `noor@${'a.'.repeat(130)}nl`,
])('%j is no address', (typed) => {
  expect(readAddress(typed)).toBeNull()
})

test('any typed text is either an address that is safe in a mail header or no address', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab.-+@(),:;<> "\\\r\n'), minLength: 1, maxLength: 5 })
  const near = fc.tuple(signs, signs).map(([local, domain]) => `${local}@${domain}roc.example`)
  fc.assert(
    fc.property(fc.oneof(anyTypedText, mutatedText('Noor.de-Vries+scan@ROC.example'), near), (typed) => {
      const address = readAddress(typed)
      if (address === null) return
      expect(address).toMatch(/^[!-~]{1,64}@[a-z0-9.-]+\.[a-z0-9-]+$/)
      expect(address).not.toMatch(/^-|[\s"<>(),:;[\]\\]/)
      expect(address.length).toBeLessThanOrEqual(254)
      expect(readAddress(address)).toBe(address)
    }),
    { numRuns: 1000 },
  )
})
