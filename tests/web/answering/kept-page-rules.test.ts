import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptPages } from '../../../src/web/desk/kept-pages.ts'

const page = (text: string) => () => Buffer.from(text)
const never = () => {
  throw new Error('made again')
}

test('a page is made once for each place, description, language and address', () => {
  const pages = keptPages()
  const [place, other] = [{ title: 'a' }, { title: 'a' }]
  expect(String(pages.find({ place, as: 'x' }, ['nl', '/1'], page('one')))).toBe('one')
  expect(String(pages.find({ place, as: 'x' }, ['nl', '/1'], never))).toBe('one')
  expect(String(pages.find({ place: other, as: 'x' }, ['nl', '/1'], page('two')))).toBe('two')
  expect(String(pages.find({ place, as: 'y' }, ['nl', '/1'], page('three')))).toBe('three')
  expect(String(pages.find({ place, as: 'x' }, ['en', '/1'], page('four')))).toBe('four')
  expect(String(pages.find({ place, as: 'x' }, ['nl', '/1'], never))).toBe('one')
})

test('what is not to be kept is made each time', () => {
  const pages = keptPages()
  const asked = { place: {}, as: '' }
  expect(pages.find(asked, [], () => null)).toBeNull()
  expect(String(pages.find(asked, [], page('now')))).toBe('now')
})

test('kept pages never take more than four megabytes together: the one that was longest unasked goes', () => {
  const pages = keptPages()
  const place = {}
  const large = () => Buffer.alloc(2 ** 20)
  for (let number = 0; number < 5; number++) pages.find({ place, as: '' }, [String(number)], large)
  expect(pages.find({ place, as: '' }, ['0'], page('made again'))?.length).toBe(10)
  expect(pages.find({ place, as: '' }, ['4'], never)?.length).toBe(2 ** 20)
})

test('a kept page takes the room of its own bytes, and not of the buffer in which it was packed', () => {
  const pages = keptPages()
  const packed = gzipSync('<p>a page</p>'.repeat(300))
  expect(packed.buffer.byteLength).toBeGreaterThan(packed.length)
  const kept = pages.find({ place: {}, as: '' }, [], () => packed)
  expect(kept?.equals(packed)).toBe(true)
  expect(kept?.buffer.byteLength).toBe(packed.length)
})
