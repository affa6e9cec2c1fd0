import { expect, test } from 'vitest'
import { readAddress } from '../../src/domain/addressee.ts'

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
