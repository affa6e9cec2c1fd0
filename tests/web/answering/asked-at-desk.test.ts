import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { askedOf } from '../../../src/web/desk/asked.ts'
import { ANSWER_PAGES } from '../../../src/web/pages/answer/answer-pages.ts'

const request = (method: string, url: string, headers: Record<string, string | undefined> = {}) => {
  const req = new IncomingMessage(new Socket())
  const sent = { host: 'scan.example', 'accept-encoding': 'gzip, deflate, br', ...headers }
  return Object.assign(req, { method, url, httpVersion: '1.1', headers: sent })
}

const CODE = 'K7MQ2B9X'

test.each([
  ['GET', '', '/s/:code', ANSWER_PAGES.start.get],
  ['GET', '?lost', '/s/:code', ANSWER_PAGES.start.get],
  ['POST', '/seat', '/s/:code/seat', ANSWER_PAGES.seat.post],
  ['GET', '/factors/3', '/s/:code/factors/:number', ANSWER_PAGES.factor.get],
  ['POST', '/factors/3?back=check', '/s/:code/factors/:number', ANSWER_PAGES.factor.post],
  ['POST', '/sheet', '/s/:code/sheet', ANSWER_PAGES.sheet.post],
] as const)('the desk answers %s /s/CODE%s', (method, below, route, page) => {
  const asked = askedOf(request(method, `/s/${CODE}${below}`))
  expect(asked).toMatchObject({ method, route, code: CODE })
  expect(asked?.page).toBe(page)
})

test('the desk answers every page of the questionnaire', () => {
  const unasked = Object.keys(ANSWER_PAGES).filter((name) => {
    const below =
      { start: '', factor: '/factors/1', set: '/sets/levels', nextRespondent: '/next-respondent' }[name] ?? `/${name}`
    return !askedOf(request('GET', `/s/${CODE}${below}`))
  })
  expect(unasked).toEqual([])
})

test('the desk reads the query and the names of an address as Express does', () => {
  expect(askedOf(request('GET', `/s/${CODE}/factors/2?back=check&x=%C3%A9`))).toMatchObject({
    params: { number: '2' },
    path: `/s/${CODE}/factors/2`,
    query: { back: 'check', x: 'é' },
  })
})

test.each([
  ['another method', 'HEAD', `/s/${CODE}`],
  ['another method', 'PUT', `/s/${CODE}/seat`],
  ['a post to a page that takes none', 'POST', `/s/${CODE}/check`],
  ['another page', 'GET', '/scans'],
  ['a personal link', 'GET', `/s/${CODE}/${'k'.repeat(64)}`],
  ['the way out of the mailings', 'GET', `/s/${CODE}/opt-out`],
  ['a change of language', 'GET', `/s/${CODE}?lang=en`],
  ['a code in lower case', 'GET', `/s/${CODE.toLowerCase()}`],
  ['a code in two halves', 'GET', `/s/${CODE.slice(0, 4)}-${CODE.slice(4)}`],
  ['a code that is too short', 'GET', '/s/K7MQ'],
  ['a slash at the end', 'GET', `/s/${CODE}/`],
  ['signs that are stuck to it', 'GET', `/s/${CODE}/check.`],
  ['an encoded address', 'GET', `/s/${CODE}/factors/%31`],
  ['a whole address', 'GET', `http://scan.example/s/${CODE}`],
])('the desk leaves %s to Express: %s %s', (_, method, url) => {
  expect(askedOf(request(method, url))).toBeNull()
})

test.each([
  ['without a host', { host: undefined }],
  ['without an encoding', { 'accept-encoding': undefined }],
  ['that takes no gzip', { 'accept-encoding': 'br, identity' }],
  ['that refuses gzip', { 'accept-encoding': 'gzip;q=0, br' }],
])('the desk leaves a request %s to Express', (_, headers) => {
  expect(askedOf(request('GET', `/s/${CODE}`, headers))).toBeNull()
})
