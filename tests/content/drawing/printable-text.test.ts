import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, printableText } from '../../../src/content/drawing/printable-text.ts'

const latin = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250

test('a sign for several letters is printed as those letters', () => {
  expect(printableText('sta\ufb00, o\ufb03ce, b\u0133zonder, \u0132sbrand', latin)).toBe(
    'staff, office, bijzonder, IJsbrand',
  )
})

test('a letter and its combining accent become one character', () => {
  expect(printableText('gei\u0308nstalleerd', latin)).toBe('geïnstalleerd')
})

test('control, bidirectional and zero-width characters are dropped', () => {
  expect(printableText('\u202ea\u0000b\u200bc\u00add\ufeffe\ufe0f', latin)).toBe('abcde')
})

test('any white space becomes one space, and any line end one line end', () => {
  expect(printableText('  a\t\u2003b \u200b c ', latin)).toBe('a b c')
  expect(printableText('\na \t\r\n b\u2028c\rd\n\n \n\ne\n', latin)).toBe('a\nb\nc\nd\n\ne')
})

test('a non-breaking space is kept', () => {
  expect(printableText('58\u00a0%', latin)).toBe('58\u00a0%')
})

test('a character that the font lacks is shown as a gap, and so is half a surrogate pair', () => {
  expect(printableText('漢 🎉 x\udc00', latin)).toBe('□ □ x□')
})

test('any typed text leaves only characters of the font and the sign for a gap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const character of printableText(text, latin)) {
        expect(character === '□' || character === '\n' || latin(character.codePointAt(0) ?? 0)).toBe(true)
      }
    }),
  )
})

test('a report keeps its structure and numbers when its texts are made printable', () => {
  const value = { label: 'a\u0000b', counts: [1, 2], marking: null, rows: [{ text: '\u202eok' }] }
  expect(printable(value, latin)).toEqual({ label: 'ab', counts: [1, 2], marking: null, rows: [{ text: 'ok' }] })
})
