import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reportVocabulary } from '../../src/content/report-vocabulary.ts'
import { registerFonts } from '../../src/pdf/paper/fonts.ts'
import { keptRuns } from '../../src/pdf/paper/kept-runs.ts'
import { print } from '../support/readers/printed-report.ts'
import { toldExample, toldReports, toldTiny, withTexts } from '../support/stories/told-reports.ts'

const FACES = ['regular', 'semibold', 'bold']

/** The fonts that all documents of this thread share. */
const sharedFonts = () => {
  const doc = new PDFDocument({ font: '' })
  registerFonts(doc)
  const families = (doc as unknown as { _fontFamilies: Record<string, { font: { layout: () => object } }> })
    ._fontFamilies
  return FACES.map((face) => families[face]?.font ?? expect.fail(`no ${face}`))
}

/** What is kept in memory below a value: texts, and the letters of glyphs in a row. */
const spelledIn = (value: unknown, seen = new Set<unknown>()): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return []
  seen.add(value)
  if (value instanceof Map) return [...value].flatMap((pair) => spelledIn(pair, seen))
  const properties = Object.values(Object.getOwnPropertyDescriptors(value)).map((property) => property.value)
  const letters = Array.isArray(value) ? value.flatMap((glyph) => glyph?.codePoints ?? []) : []
  return [String.fromCodePoint(...letters), ...properties.flatMap((property) => spelledIn(property, seen))]
}

beforeEach(() => keptRuns.clear())
afterEach(() => vi.restoreAllMocks())

test('after a print, words of our own texts are kept and nothing else', async () => {
  const vocabulary = reportVocabulary()
  await print(toldExample())
  const typed = 'Zwartewaterkwast Qwyxlo’s Jantje-van-Dalen de'
  await print(withTexts(toldTiny(), () => typed))
  const runs = FACES.flatMap((face) => [...(keptRuns.get(face)?.keys() ?? [])])
  expect(runs.length).toBeGreaterThan(1000)
  expect(runs.filter((run) => !vocabulary.has(run.trimEnd()))).toEqual([])
  expect([...keptRuns.keys()]).toEqual(FACES)
  expect(spelledIn([sharedFonts(), keptRuns]).filter((text) => /Zwarte|Qwyx|Jantje|Dalen/.test(text))).toEqual([])
})

test('nor does a font remember the word that it shaped last', async () => {
  const doc = new PDFDocument({ font: '' })
  registerFonts(doc)
  for (const face of FACES) doc.font(face).text('Zwartewaterkwast', { lineBreak: false })
  expect(spelledIn(sharedFonts()).filter((text) => text.includes('Zwarte'))).not.toEqual([])
  doc.end()
  await buffer(doc)
  expect(spelledIn(sharedFonts()).filter((text) => text.includes('Zwarte'))).toEqual([])
})

test.each(toldReports.filter(([name]) => /^(example|second round|hidden group)/.test(name)))(
  'a report (%s) has the same bytes with words from earlier documents, of which few are shaped again',
  async (_, told) => {
    const shaping = sharedFonts().map((font) => vi.spyOn(font, 'layout'))
    const shaped = () => shaping.reduce((sum, { mock }) => sum + mock.calls.length, 0)
    const fresh = await print(told)
    const first = shaped()
    await print(toldTiny())
    const before = shaped()
    expect((await print(told)).equals(fresh)).toBe(true)
    expect(first).toBeGreaterThan(1000)
    expect(shaped() - before).toBeLessThan(first / 4)
  },
)
