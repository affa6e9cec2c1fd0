import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, wrapText } from '../../../src/content/drawing/wrap-text.ts'

/** Measures every character as one point wide. */
const measure = (text: string) => Array.from(text).length
const texts = (lines: readonly Line[]) => lines.map(({ text }) => text)

test('words stay whole', () => {
  expect(texts(wrapText('de wens is gedeeld', 10, measure))).toEqual(['de wens is', 'gedeeld'])
})

test('a line that was typed begins a line, and an empty one keeps its place', () => {
  expect(texts(wrapText('een twee\n\ndrie vier vijf', 9, measure))).toEqual(['een twee', '', 'drie vier', 'vijf'])
})

test('a word that is wider than a line is broken, with room for a hyphen', () => {
  expect(wrapText('opleidingscoördinatoren', 10, measure)).toEqual([
    { text: 'oplei', broken: true },
    { text: 'dingscoör', broken: true },
    { text: 'dinatoren', broken: false },
  ])
})

test('a character with combining marks is never broken', () => {
  expect(texts(wrapText('e\u0323\u0301'.repeat(3), 5, measure))).toEqual([
    'e\u0323\u0301',
    'e\u0323\u0301',
    'e\u0323\u0301',
  ])
})

test('a short last word gets company on its line', () => {
  expect(texts(wrapText('een twee drie vier vijf zes zeven ja', 33, measure))).toEqual([
    'een twee drie vier vijf zes',
    'zeven ja',
  ])
})

test('balanced lines have about the same length', () => {
  expect(texts(wrapText('aaaa bbbb cccc dddd eeee', 19, measure, true))).toEqual(['aaaa bbbb cccc', 'dddd eeee'])
})

test('an empty text has no lines', () => {
  expect(wrapText('', 10, measure)).toEqual([])
})

test('no line is too wide and no character is lost, however narrow the column', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }).map((word) => word.replaceAll(/\s/g, '')))
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), fc.boolean(), (words, width, balanced) => {
      const lines = wrapText(words.join(' '), width, measure, balanced)
      for (const { text } of lines) expect(measure(text)).toBeLessThanOrEqual(width)
      expect(texts(lines).join('').replaceAll(' ', '')).toBe(words.join(''))
    }),
  )
})
