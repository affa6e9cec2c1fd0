import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakWord, hyphenAfter } from '../../../src/content/drawing/break-word.ts'

/** Measures every character as one point wide. */
const measure = (text: string) => Array.from(text).length
const broken = (word: string, width: number) => breakWord(word, width, measure).join('|')

test.each([
  ['opleidingscoördinatoren', 12, 'opleidings|coördinato|ren'],
  ['onderwijsinnovatieadviseurs', 12, 'onderwijsin|novatieadvi|seurs'],
  ['praktijkbegeleiders', 10, 'praktijkbe|geleiders'],
  ['ICT-coördinatoren', 14, 'ICT-|coördinatoren'],
  ['docenten/instructeurs', 12, 'docenten/|instructeurs'],
])('%s is broken between syllables by the Dutch rules, within %i: %s', (word, width, pieces) => {
  expect(broken(word, width)).toBe(pieces)
})

test('no break leaves one or two letters alone, or stands before a diaeresis', () => {
  for (let width = 4; width < 30; width++) {
    const pieces = breakWord('onderwijsinnovatieadviseurs', width, measure)
    if (width > 7) expect(Math.min(...pieces.map(measure))).toBeGreaterThanOrEqual(3)
  }
  expect(broken('coördinatoren', 4)).not.toMatch(/co\|ör/)
})

test('a hyphen follows a broken piece, save one that ends in a hyphen or slash that was typed', () => {
  expect(['praktijk', 'ICT-', 'en/'].map(hyphenAfter)).toEqual(['-', '', ''])
})

test('the pieces of any word are that word, each as wide as may be or one character', () => {
  const anyWord = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.stringMatching(/^[a-zëïöü-]{1,60}$/))
  fc.assert(
    fc.property(anyWord, fc.integer({ min: 1, max: 40 }), (typed, width) => {
      const word = typed.replace(/\u00ad/g, '')
      const pieces = breakWord(word, width, measure)
      expect(pieces.join('')).toBe(word)
      for (const piece of pieces)
        expect(measure(piece) <= width || Array.from(new Intl.Segmenter().segment(piece)).length === 1).toBe(true)
    }),
  )
})
