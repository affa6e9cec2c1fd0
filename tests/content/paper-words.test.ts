import { expect, test } from 'vitest'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { paperWords } from '../../src/content/paper-words.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { textsIn } from '../support/readers/texts-in.ts'

test.each(LANGUAGES)('the fixed words on paper judge nobody (%s)', (language) => {
  for (const text of textsIn(paperWords(language))) {
    expect(
      forbiddenWords[language].filter((word) => word.test(text)),
      text,
    ).toEqual([])
  }
})

test('all fixed words on paper are translated', () => {
  const dutch = new Set(textsIn(paperWords('nl')))
  const same = textsIn(paperWords('en')).filter((text) => dutch.has(text))
  expect(same).toEqual(['Bruggenscan', 'Factor', 'Tip'])
})

test('a page and an agreement are shown with their number', () => {
  expect(paperWords('nl').pageOf(3, 13)).toBe('pagina 3 van 13')
  expect(paperWords('en').pageOf(3, 13)).toBe('page 3 of 13')
  expect(paperWords('en').agreements.agreement(2)).toBe('Agreement 2')
})
