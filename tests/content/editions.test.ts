import { expect, test } from 'vitest'
import { askedIn, editionName, editionOf, factorsOf } from '../../src/content/editions.ts'
import { FACTOR_KEYS, standardEdition } from '../../src/content/rubric.ts'
import { factorIn, heldWith, textsWith } from '../support/stories/editions.ts'

const STANDARD = standardEdition.key

test('an edition is shown with its name and version, in the reader’s language', () => {
  const own = heldWith(standardEdition.texts)
  expect([editionName(STANDARD, 'nl'), editionName(own, 'nl')]).toEqual(['standaard, versie 1', 'Onze tekst, versie 2'])
  expect([editionName(STANDARD, 'en'), editionName(own, 'en')]).toEqual([
    'standard, version 1',
    'Onze tekst, version 2',
  ])
})

test('an edition is its own texts or a key of a standard edition, and any other key is an error', () => {
  const own = heldWith(standardEdition.texts)
  expect(editionOf(own)).toBe(own)
  expect(factorsOf(STANDARD)).toEqual(FACTOR_KEYS)
  expect(() => editionOf('standard-0')).toThrow("no rubric edition 'standard-0'")
})

test('a copy asks the same as its source', () => {
  const asked = askedIn(STANDARD, heldWith(standardEdition.texts))
  expect(FACTOR_KEYS.map(asked)).toEqual(FACTOR_KEYS.map(() => 'the-same'))
})

test.each([
  ['another question', { question: 'Hoe zit het met de {coaches}?' }],
  ['another word in one level', { levels: ['een', ...factorIn('F2').nl.levels.slice(1)] as never }],
])('a factor with %s was asked differently, and the others were not', (_, changes) => {
  const changed = heldWith(textsWith('F2', changes))
  for (const asked of [askedIn(STANDARD, changed), askedIn(changed, STANDARD)]) {
    expect(FACTOR_KEYS.map(asked)).toEqual(FACTOR_KEYS.map((key) => (key === 'F2' ? 'differently' : 'the-same')))
  }
})

test('a change in one language counts, because people may have answered in either', () => {
  const { nl, en } = textsWith('F2', { question: 'Other?' })
  const english = heldWith({ nl: en, en: nl })
  expect(askedIn(heldWith({ nl: en, en }), english)('F2')).toBe('differently')
})

test.each(['title', 'finding', 'watchOut', 'tip'])(
  'another %s asks the same, because nobody answers by it',
  (field) => {
    expect(askedIn(STANDARD, heldWith(textsWith('F2', { [field]: 'Anders' })))('F2')).toBe('the-same')
  },
)

test('a factor that the earlier edition lacks is not compared', () => {
  const { nl, en } = standardEdition.texts
  const less = heldWith({ nl: { ...nl, factors: nl.factors.slice(1) }, en: { ...en, factors: en.factors.slice(1) } })
  expect(askedIn(less, STANDARD)('F1')).toBe('not-before')
})
