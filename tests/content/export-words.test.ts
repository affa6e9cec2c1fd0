import { expect, test } from 'vitest'
import { exportWords } from '../../src/content/export-words.ts'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { textsIn } from '../support/readers/texts-in.ts'

test.each(LANGUAGES)('the fixed words of the exports judge nobody (%s)', (language) => {
  for (const text of textsIn(exportWords(language))) {
    expect(
      forbiddenWords[language].filter((word) => word.test(text)),
      text,
    ).toEqual([])
  }
})

test('all fixed words of the exports are translated', () => {
  const dutch = new Set(textsIn(exportWords('nl')))
  const same = textsIn(exportWords('en')).filter((text) => dutch.has(text))
  expect(same).toEqual(['Bruggenscan', 'Scan', 'Factor', 'Moment', 'open'])
})

test.each(LANGUAGES)('every sheet has its own name, which a workbook accepts (%s)', (language) => {
  const { guide, participation, answers, differences, wish } = exportWords(language)
  const names = [guide, participation, answers, differences, wish].map(({ sheet }) => sheet)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?]{1,31}$/)
})
