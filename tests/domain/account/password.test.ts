import { expect, test } from 'vitest'
import { weaknessOf } from '../../../src/domain/account/password.ts'

const anna = { email: 'anna.bakker@roc-voorbeeld.nl', name: 'Anna Bakker', institutions: ['ROC Voorbeeld'] }
const common = new Set(['motherfucker', 'zonnebloem', 'wachtwoord', 'q1w2e3r4t5y6'])
const weakness = (password: string) => weaknessOf(password, anna, common)

test.each([
  'drie bruggen over water',
  'een-heel-lang-wachtwoord',
  'Anna eet graag appeltaart',
  '🌉🌊🚲🌷🧀🥧🐄🌧️🚉🛶⛸️🏡',
])('a password of a few ordinary words is accepted: %s', (password) => expect(weakness(password)).toBeNull())

test('a password has 12 to 200 characters, however many bytes they take', () => {
  expect(weakness('abcdefghijk')).toBe('too-short')
  expect(weakness('🌉'.repeat(11))).toBe('too-short')
  expect(weakness('kort maar wel lang '.repeat(11))).toBe('too-long')
})

test.each([
  'q1w2e3r4t5y6',
  'MotherFucker',
  'Wachtwoord2026!',
  '123!zonnebloem',
  '190283746510',
  'aaaaaaaaaaaaaaa',
  'welkomwelkomwelk',
])('a password that many people choose is refused, also with digits and signs around it: %s', (password) =>
  expect(weakness(password)).toBe('common'),
)

test.each([
  'anna.bakker@roc-voorbeeld.nl',
  'AnnaBakker2026',
  'bakker-voorbeeld-1',
  'ROC Voorbeeld 2026',
  'Bruggenscan2026!',
])('a password made of the person’s own names is refused: %s', (password) =>
  expect(weakness(password)).toBe('own-words'),
)
