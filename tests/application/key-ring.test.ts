import express from 'express'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { secondFactorSecrets } from '../../src/application/account/second-factor-secrets.ts'
import { ticketKeys } from '../../src/application/answering/ticket-key.ts'
import { addressHash } from '../../src/application/inviting/address-hash.ts'
import { slipHash } from '../../src/application/inviting/slip-hash.ts'
import { keyRing } from '../../src/application/key-ring.ts'
import { mirrorKeys } from '../../src/application/mirror/mirror-keys.ts'
import type { PoolQuery } from '../../src/application/ports.ts'
import { createTryLimiter } from '../../src/db/account/try-limiter.ts'
import type { AccountId, InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { knownBrowsers } from '../../src/web/account/known-browser.ts'
import { resumeSeal } from '../../src/web/account/resume-seal.ts'
import { sessions } from '../../src/web/middleware/sessions.ts'

// Databases, browsers and papers hold what these keys made. The vectors are older than the key ring. If one of them
// changes, somebody is locked out.
const keys = keyRing('the secret of an installation that has run for years')
const SCAN = '6f1f3a52-3c0e-4a8e-9d0b-0a4f3f9b7c11' as ScanId
const ACCOUNT = '0d0c8d0e-7e0a-4f37-8a63-5f8f0b8f2f60' as AccountId
const sameBytes = (size: number) => Buffer.alloc(size, 7)

test('a personal link that was handed out still opens', () => {
  const link = 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBweZ-7rvCK_r9XGXTRKOa1Ar'
  expect(ticketKeys(keys.ticketMac, sameBytes).mint(SCAN)).toBe(link)
  expect(ticketKeys(keys.ticketMac, sameBytes).read(link, SCAN)).toBe(link)
})

test('a slip on paper is still recognised', () => {
  expect(slipHash(keys.slipHash)('K7MQ-2RWX').toString('hex')).toBe(
    'b87d319fd9f1fa1960dfce9530807fa357c275efa03592c8df06b18dddc7b943',
  )
})

test('an address that was invited before is still recognised', () => {
  expect(addressHash(keys.addressHash)(SCAN, 'a@roc.example').toString('hex')).toBe(
    '92ce4a60ff4cb13b88cc1e95c7648bfac6efc22f99a14898a4669a7d71c4e4f0',
  )
})

test('a contribution to the mirror is still found, compared, and named in a file', () => {
  const mirror = mirrorKeys(keys)
  const link = mirror.linkOf('1b4e28ba-2fa1-41d2-883f-0016d3cca427' as InstitutionId)
  expect(link.toString('hex')).toBe('16ca0cbd6eb6619570f20f9f7df26f9a356ce91c357264b452089e8f6c95c8f9')
  expect(mirror.markOf(link, { schoolYear: '2026-2027', pictures: {} }).toString('hex')).toBe(
    '50828047d259ed3e00f6bc7ff1f77a0c2cd066e617c0917dd54ed749cca3beb7',
  )
  expect([mirror.fileIdOf(link), mirror.installationId()]).toEqual([
    '4abf85d07985fe39c907dec8e867d7bc',
    'e6a0d7b7fe9c49bbaa96f4ace0a2315b',
  ])
})

test('a sealed second factor still opens', () => {
  const sealed = '070707070707070707070707a8c2adca340460b93ca17c466f4c8cfb5a81686bdeea9926e84c5d7aefae3bbc'
  const secrets = secondFactorSecrets(keys, sameBytes)
  expect(secrets.seal(ACCOUNT, 'JBSWY3DPEHPK3PXP').toString('hex')).toBe(sealed)
  expect(secrets.unseal(ACCOUNT, Buffer.from(sealed, 'hex'))).toBe('JBSWY3DPEHPK3PXP')
})

test('a recovery code that was written down is still recognised', () => {
  expect(secondFactorSecrets(keys, sameBytes).hashOf(ACCOUNT, 'abcd-efgh-jkmn').toString('hex')).toBe(
    'c245ea1e238d60bd53185c79fbff378e4f5fb28cd0286e8c6e04e97273a4a3f9',
  )
})

test('a signed session cookie is still recognised', async () => {
  const asked: unknown[] = []
  const query = (async (_sql: string, values: unknown[]) => {
    asked.push(values[0])
    return { rows: [], rowCount: 0 }
  }) as unknown as PoolQuery
  const app = express().use(sessions(query, keys.sessionCookie, 'http://127.0.0.1:3000'))
  await supertest(app)
    .get('/')
    .set('Cookie', `session=${encodeURIComponent('s:a-session.LgpkqbB0015oTrjbwjBAmCpccPgnRR9oOGCKROGLRB0')}`)
  expect(asked).toContain('a-session')
})

test('tries that were counted still count', async () => {
  const asked: unknown[] = []
  const query = (async (_sql: string, values: unknown[]) => {
    asked.push(...values)
    return { rows: [{ points: 1, expire: Date.now() + 1000 }], rowCount: 1 }
  }) as unknown as PoolQuery
  await createTryLimiter(query, keys.tryHash).attempt({ secret: 'reset', account: 'a@roc.example', browser: null })
  expect(asked).toContain('3600:fJGjJgUYkLbTPUmtejcZFaoxoi4tnB_A2Uo3NQMdJQY')
})

test('a browser in which somebody signed in before is still recognised', () => {
  const cookie = '6Le_sZeOwololkk4zaaizi'
  const browsers = knownBrowsers(keys.knownBrowserMac, true)
  const request = { cookies: { '__Host-known': `${'n'.repeat(22)}.${cookie}` } }
  expect(browsers.numberFor(request as never, ACCOUNT)).toBe('n'.repeat(22))
})

test('a sign-in form that was open still leads to the page that was asked for', () => {
  const packed = 'eyJ0byI6Ii9zY2Fucy9uZXciLCJwb3N0IjpudWxsfQ.0gnkmiv78v3EeN6qFJYG1fwYAOLqjA12Z67Z_WkfrfA'
  const { pack, unpack } = resumeSeal(keys.resumeMac)
  expect(pack({ to: '/scans/new', post: null })).toBe(packed)
  expect(unpack(packed)).toEqual({ to: '/scans/new', post: null })
})

test('no two purposes share a key, and another secret gives other keys', () => {
  const all = [keys, keyRing('another')].flatMap((ring) => Object.values(ring).map((key) => key.toString('base64')))
  expect(new Set(all).size).toBe(all.length)
})
