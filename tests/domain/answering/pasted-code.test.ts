import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printedCode } from '../../../src/domain/answering/code.ts'
import { readPastedCode } from '../../../src/domain/answering/pasted-code.ts'
import { anyTypedText } from '../../support/arbitrary/any-typed-text.ts'

const CODE = '54H6KB48'
const KEY = 'NiXSqbRMmegiJ59on6wzrvG48NeXJDs0-_abcdefghijklmnopqrstuvwxyz0123'

test.each([
  '54H6-KB48',
  ' 54h6 kb48. ',
  '“54H6-KB48”',
  '54H6\u2011KB48',
  '54H6–KB48',
  '54H6\u200bKB48\ufeff',
  '(54H6-KB48)',
  'code: 54H6-KB48',
  'Je code is 54H6KB48.',
  'https://scan.example/s/54H6KB48',
  'http://scan.example/s/54h6-kb48?lang=nl',
  '<https://scan.example/s/54H6KB48>.',
])('%j is read as the code', (pasted) => {
  expect(readPastedCode(pasted)).toEqual({ code: CODE, key: null })
})

test('a personal link that was pasted keeps its key', () => {
  expect(readPastedCode(`Ga naar https://scan.example/s/${CODE}/${KEY}.`)).toEqual({ code: CODE, key: KEY })
})

test.each(['', '54H6', '54H6-KB4', '54H6-KB48 of 3GBR-7943', 'weet ik niet'])('%j is no code', (typed) => {
  expect(readPastedCode(typed)).toBeNull()
})

test('any typed text is a code or none, in no time', () => {
  fc.assert(
    fc.property(anyTypedText, (typed) => {
      const { code = CODE } = readPastedCode(typed) ?? {}
      expect(readPastedCode(`${printedCode(code)} ${typed}`.slice(0, 9))?.code).toBe(code)
    }),
  )
  const started = performance.now()
  readPastedCode('/s/'.repeat(1_000_000))
  readPastedCode('A1B2 '.repeat(1_000_000))
  expect(performance.now() - started).toBeLessThan(1000)
})
