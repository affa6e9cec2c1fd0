import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { mintOneTimeKey } from '../../src/application/account/one-time-key.ts'
import { ticketKeys } from '../../src/application/answering/ticket-key.ts'
import { keyRing } from '../../src/application/key-ring.ts'
import { linkKey } from '../../src/application/link-key.ts'
import type { ScanId } from '../../src/domain/ids.ts'

test('no key of a link ends in a sign that mail programs leave out of it', () => {
  const keys = ticketKeys(keyRing('a secret that only tests know, long enough').ticketMac, randomBytes)
  const scanId = '00000000-0000-4000-8000-000000000001' as ScanId
  for (let count = 0; count < 2000; count++) {
    const key = keys.mint(scanId)
    expect(key).toMatch(/[A-Za-z0-9]$/)
    expect(keys.read(key, scanId)).toBe(key)
    expect(mintOneTimeKey(randomBytes)).toMatch(/^[\w-]{42}[A-Za-z0-9]$/)
  }
})

test('a key is drawn again only as often as needed, and never for ever', () => {
  const draws = [Buffer.from([0, 0, 63]), Buffer.from([0, 0, 62]), Buffer.from([0, 0, 1]), Buffer.from([0, 0, 2])]
  expect(linkKey(() => draws.shift() ?? Buffer.alloc(3))).toBe('AAAB')
  expect(draws).toHaveLength(1)
  expect(linkKey(() => Buffer.from([255, 255, 255]))).toBe('____')
})
