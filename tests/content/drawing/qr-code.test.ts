import { create } from 'qrcode'
import { expect, test } from 'vitest'
import { QUIET_ZONE, qrCode } from '../../../src/content/drawing/qr-code.ts'

const LINKS = [
  'https://bruggenscan.voorbeeld.example/s/K7MQ2B9X',
  'http://127.0.0.1:3000/s/00000000',
  `https://${'lang.'.repeat(30)}example/s/ZZZZZZZZ`,
]

/** Draws the path on squared paper, and counts how often each square is drawn. */
const drawn = ({ path, size }: ReturnType<typeof qrCode>): readonly (readonly number[])[] => {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  const rectangles = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)]
  expect(rectangles.map(([whole]) => whole).join('')).toBe(path)
  for (const [, x, y, length, back] of rectangles) {
    expect(back).toBe(length)
    for (let step = 0; step < Number(length); step++) {
      const row = squares[Number(y)] ?? []
      row[Number(x) + step] = (row[Number(x) + step] ?? 0) + 1
    }
  }
  return squares
}

test.each(LINKS)('the path is the QR code of %s, with each dark module drawn once', (link) => {
  const { modules } = create(link, { errorCorrectionLevel: 'M' })
  const code = qrCode(link)
  expect(code.size).toBe(modules.size + 8)
  const expected = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => {
      const [column, row] = [x - QUIET_ZONE, y - QUIET_ZONE]
      const inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size
      return inside ? Number(modules.get(row, column)) : 0
    }),
  )
  expect(drawn(code)).toEqual(expected)
})

test('neighbouring modules in a row become one rectangle', () => {
  const code = qrCode('https://bruggenscan.voorbeeld.example/s/K7MQ2B9X')
  const dark = drawn(code).flat().filter(Boolean).length
  expect(code.path.split('M').length - 1).toBeLessThan(dark * 0.6)
})
