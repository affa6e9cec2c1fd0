import { expect, test } from 'vitest'
import { useDatabase } from '../support/database/database.ts'
import { faultsInLog, faultsOf } from './faults-of.ts'
import { fuzz } from './fuzz.ts'

const database = useDatabase()

/** The gate's share. The long form, `npm run fuzz`, sends 20,000. */
const REQUESTS = 500

/** Gives the same requests at each run. Other requests come from the long form, which picks a random seed. */
const SEED = 7

test(`${REQUESTS} hostile requests break nothing and get nothing through`, { timeout: 1_200_000 }, async () => {
  const { faults, formless, statuses, requests } = await fuzz(database.current, REQUESTS, SEED)
  expect(faults).toEqual([])
  expect(formless).toEqual([])
  expect(requests).toBe(REQUESTS)
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '303', '404', '422']))
})

test.each([
  [{ status: 500 }, 'status 500'],
  [{ text: '<p><x-evil onclick=alert(1)></p>' }, 'unescaped <x-evil'],
  [{ text: '<input value="" onevil="1">' }, 'unescaped " onevil="'],
  [{ text: 'evil-evaluated' }, 'a template was evaluated'],
  [{ headers: { 'x-evil': '1' } }, 'a header was added'],
  [{ headers: { location: '//evil.example' } }, 'sends on to //evil.example'],
  [{ headers: { location: 'https://evil.example' } }, 'sends on to https://evil.example'],
  [{ text: 'Error\n    at show (/srv/src/web/render.ts:1)' }, 'a stack is shown'],
])('the check finds a planted fault: %j', (planted, fault) => {
  const harmless = { status: 200, headers: {}, text: '' }
  const headers = { 'content-type': 'text/html', location: '/scans' }
  expect(faultsOf({ ...harmless, headers })).toEqual([])
  const got = { ...harmless, ...planted, headers: { ...headers, ...('headers' in planted ? planted.headers : {}) } }
  expect(faultsOf(got as Parameters<typeof faultsOf>[0])).toEqual([fault])
})

test('the check finds a log line that the app did not write', () => {
  expect(faultsInLog('{"level":30,"msg":"request"}\n')).toEqual([])
  expect(faultsInLog('{"level":30}\nforged\n{"level":60,"msg":"evil"}\n')).toHaveLength(2)
})
