import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { isPrintable } from '../../src/content/drawing/printable-signs.ts'
import { glyphsOf, registerFonts } from '../../src/pdf/paper/fonts.ts'
import { print, printed } from '../support/readers/printed-report.ts'
import { toldExample, toldTiny, withTexts } from '../support/stories/told-reports.ts'

test('a document has the same bytes whatever was printed before it, because it embeds its own characters', async () => {
  const first = await print(toldTiny())
  const larger = await print(toldExample())
  expect((await print(toldTiny())).equals(first)).toBe(true)
  expect((await print(toldExample())).equals(larger)).toBe(true)
})

test('pages call printable exactly what the typeface can draw', () => {
  const doc = new PDFDocument({ font: '' })
  registerFonts(doc)
  const drawn = glyphsOf(doc)
  const wrong: string[] = []
  for (let codePoint = 0x20; codePoint < 0x20000; codePoint++) {
    if (isPrintable(codePoint) !== drawn(codePoint)) wrong.push(codePoint.toString(16))
  }
  expect(wrong).toEqual([])
})

test('a word with a ligature is found, copied and read aloud as its letters, also after a document with the sign itself', async () => {
  await print(withTexts(toldTiny(), () => 'sta\ufb00'))
  const plain = 'Staff treft koffie: effect, officier, raffinaderij, softdrug'
  const { pages } = await printed(withTexts(toldTiny(), () => plain))
  expect(pages.join('')).not.toMatch(/[\ufb00-\ufb06]/)
  expect(pages[0]).toContain(plain)
})

test('a screen reader reads exactly what was typed, also after a document with composed characters', async () => {
  await print(withTexts(toldTiny(), () => 'Wacht… é ½ ≠ ÷ ; : ” ½ ǆ ﬁ ‼ ⁇'))
  const plain = 'Een. Twee, drie; vier: vijf! Zes? \'Zeven\' "acht" - 9 = 1/2 e i f d z'
  const { pages } = await printed(withTexts(toldTiny(), () => plain))
  expect(pages[0]).toContain(plain)
})
