import express from 'express'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { stuckSigns } from '../../src/web/middleware/stuck-signs.ts'

const app = express()
  .use(stuckSigns)
  .use((req, res) => void res.send(req.path))

test.each([
  ['a full stop', '/s/54H6KB48/key1.', '/s/54H6KB48/key1'],
  ['a bracket and a full stop', '/s/54H6KB48/key1%29.', '/s/54H6KB48/key1'],
  ['a point', '/s/54H6KB48/key1%3E', '/s/54H6KB48/key1'],
  ['a quote of a typesetter', '/f/abc%E2%80%9D', '/f/abc'],
  ['an invisible sign', '/f/abc%E2%80%8B', '/f/abc'],
  ['an invisible sign in the middle', '/s/54H6%C2%ADKB48/key1', '/s/54H6KB48/key1'],
  ['an asterisk', '/f/abc*', '/f/abc'],
  ['a full stop before a query', '/f/abc.?lang=en', '/f/abc?lang=en'],
  ['a full stop after a slash', '/f/abc/.', '/f/abc/'],
])('a link with %s stuck to it leads to the link', async (_, dirty, clean) => {
  const answer = await supertest(app).get(dirty)
  expect([answer.status, answer.headers.location]).toEqual([302, clean])
  expect(answer.headers['referrer-policy']).toBe('no-referrer')
  expect((await supertest(app).get(clean)).status).toBe(200)
})

test.each([
  '/',
  '/s/54H6KB48/a-_',
  '/guides/models/x/text.txt',
  '/f/%E9.',
  '/f/a%2Fb',
  '//evil.example.',
  '/%2Fevil.example',
])('%s is left alone', async (path) => {
  expect((await supertest(app).get(path)).status).toBe(200)
})

test('a redirect stays within this app, whatever the address', async () => {
  for (const path of [
    '//evil.example/.',
    '/%E2%80%8B/evil.example.',
    '/./evil.',
    '/%5Cevil.example.',
    '/%2F%2Fevil.',
  ]) {
    const { location = '/' } = (await supertest(app).get(path)).headers
    expect(new URL(location, 'http://scan.example').host).toBe('scan.example')
  }
})

test('a post is never redirected', async () => {
  expect((await supertest(app).post('/f/abc.')).status).toBe(200)
})
