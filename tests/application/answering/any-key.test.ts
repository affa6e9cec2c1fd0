import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mintOneTimeKey, readOneTimeKey } from '../../../src/application/account/one-time-key.ts'
import { seal, unseal } from '../../../src/application/answering/sealed-draft.ts'
import { ticketKeys } from '../../../src/application/answering/ticket-key.ts'
import { keyRing } from '../../../src/application/key-ring.ts'
import type { Draft } from '../../../src/domain/answering/answer-sheet.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import { anyTypedText } from '../../support/arbitrary/any-typed-text.ts'
import { mutated, mutatedText } from '../../support/arbitrary/mutated.ts'

const RUNS = { numRuns: 1000 }
const [SCAN, OTHER] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as ScanId[]
const keys = ticketKeys(keyRing('a secret that only tests know, long enough').ticketMac, randomBytes)
const key = keys.mint(SCAN as ScanId)

/** A key with extra characters that a reader of base64 would skip. */
const around = (held: string) => fc.constantFrom('=', '==', ' ', '\n', '!').map((sign) => held + sign)

test('no text opens a ticket except the exact key that was made', () => {
  expect(keys.read(key, SCAN as ScanId)).toBe(key)
  expect(keys.read(key, OTHER as ScanId)).toBeNull()
  fc.assert(
    fc.property(fc.oneof(mutatedText(key), around(key), anyTypedText), (text) => {
      expect(keys.read(text, SCAN as ScanId)).toBe(text === key ? key : null)
    }),
    RUNS,
  )
})

test('a text is a one-time key only if it has the form of one', () => {
  const once = mintOneTimeKey(randomBytes)
  fc.assert(
    fc.property(fc.oneof(mutatedText(once), around(once), anyTypedText, fc.jsonValue()), (text) => {
      expect(readOneTimeKey(text)).toBe(typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text) ? text : null)
    }),
    RUNS,
  )
})

test('a sealed draft opens with the same contents, and a damaged one does not open', () => {
  fc.assert(
    fc.property(anyTypedText, (remark) => {
      const answers = { F1: { current: 1, desired: 'none', remark } } as const
      const draft: Draft = { answers, unit: null, skipped: ['roles'] }
      expect(unseal(seal(draft, key, randomBytes), key)).toEqual(draft)
    }),
    RUNS,
  )
  const sealed = seal({ answers: {}, unit: null, skipped: [] }, key, randomBytes)
  fc.assert(
    fc.property(
      fc.oneof(
        mutated(sealed),
        fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      ),
      (bytes) => {
        expect(unseal(bytes, key)).toEqual(bytes.equals(sealed) ? { answers: {}, unit: null, skipped: [] } : null)
      },
    ),
    RUNS,
  )
})
