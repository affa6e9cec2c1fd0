import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import express from 'express'
import supertest, { type Response } from 'supertest'
import { expect, test } from 'vitest'
import { assetFiles } from '../../src/web/asset-files.ts'
import { asset, assetRoutes } from '../../src/web/assets.ts'
import { compressAssets } from '../../src/web/compressed-asset.ts'

const app = express().use(assetRoutes('/no/build/here'))

const received = (address: string, encodings: string) =>
  supertest(app).get(address).set('Accept-Encoding', encodings).buffer(true).parse(whole)

/** The decompressed bytes of an answer. */
const whole = (res: Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = []
  res.on('data', (part: Buffer) => parts.push(part))
  res.on('end', () => done(null, Buffer.concat(parts)))
}

test.each(assetFiles)(
  '$name may be kept for ever, and is compressed in the best format that the browser accepts',
  async (file) => {
    const plain = await received(asset(file.name), 'identity')
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.equals(file.content)).toBe(true)
    const smaller = await received(asset(file.name), 'gzip, deflate, br, zstd')
    const older = await received(asset(file.name), 'gzip')
    if (file.name.endsWith('.woff2')) return expect(smaller.headers['content-encoding']).toBeUndefined()
    expect(smaller.headers['content-encoding']).toBe('br')
    expect(smaller.body.equals(file.content)).toBe(true)
    expect(Number(smaller.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']))
    expect(older.headers['content-encoding']).toBe('gzip')
    expect(older.body.equals(file.content)).toBe(true)
    for (const { headers } of [plain, smaller, older]) expect(headers.vary).toContain('Accept-Encoding')
  },
)

test('a browser that already has an asset gets no second copy', async () => {
  const { headers } = await received(asset('public.css'), 'br')
  const again = await received(asset('public.css'), 'br').set('If-None-Match', String(headers.etag))
  expect(again.status).toBe(304)
  expect((await received(asset('public.css'), 'gzip').set('If-None-Match', String(headers.etag))).status).toBe(200)
})

test('the address of another version gives the current asset, and the browser asks again next time', async () => {
  const answer = await supertest(app).get('/assets/older/public.css')
  expect(answer.status).toBe(200)
  expect(answer.headers['cache-control']).toBe('no-cache')
  expect((await supertest(app).get('/assets/older/nothing.css')).status).toBe(404)
})

test('a style sheet refers to its fonts by addresses that change with the fonts', async () => {
  const { text } = await supertest(app).get(asset('office.css'))
  const fonts = [...text.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => String(address))
  const named = (kind: string) => ['regular', 'semibold', 'bold'].map((weight) => asset(`${kind}-${weight}.woff2`))
  expect(fonts).toEqual([...named('source-sans'), ...named('latin')])
})

test('the assets that the build compressed are served, and the build compresses all of them', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-assets-'))
  await compressAssets(folder)
  const built = await readdir(folder)
  expect(built).toHaveLength(2 * assetFiles.filter(({ name }) => !name.endsWith('.woff2')).length)
  const sheet = built.find((name) => name.endsWith('public.css.br'))
  await writeFile(path.join(folder, String(sheet)), brotliCompressSync('as the build left it'))
  const answer = await supertest(express().use(assetRoutes(folder)))
    .get(asset('public.css'))
    .set('Accept-Encoding', 'br')
    .buffer(true)
    .parse(whole)
  expect(answer.body.toString()).toBe('as the build left it')
  await rm(folder, { recursive: true })
})
