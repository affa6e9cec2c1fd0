import { expect, test } from 'vitest'
import { unprintableSigns } from '../../../src/content/drawing/printable-signs.ts'

test('what people write in Dutch, Greek and Cyrillic letters can be printed', () => {
  for (const text of [
    'Café ‘Ĳsbrand’ — zoë’s 25\u00a0% → ½ €, e\u0301é',
    'Ελληνικά μ',
    'Українська мова',
    'staff sta\ufb00 be\ufb05 li\ufb06',
    'a\u00adb\u200bc\td\r\ne',
  ]) {
    expect(unprintableSigns(text)).toEqual([])
  }
})

test('signs that a print would leave a gap for are named once, as they were typed', () => {
  expect(unprintableSigns('Team 🎉 漢字 🎉 x')).toEqual(['🎉', '漢', '字'])
  expect(unprintableSigns('👩\u200d🏫 en 👍🏽')).toEqual(['👩\u200d🏫', '👍🏽'])
  expect(unprintableSigns('שלום')).toEqual(['ש', 'ל', 'ו', 'ם'])
  expect(unprintableSigns('🍏🍎🍐🍊🍋🍌🍉🍇')).toHaveLength(6)
})
