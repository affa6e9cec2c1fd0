import { expect, test } from 'vitest'
import { setFactsOf } from '../../../src/content/question-sets.ts'
import { minutesOf, setsTooMany } from '../../../src/content/sheet-length.ts'
import { readForm } from '../../../src/web/form.ts'
import { inputOf, newScanInput, scanDraftSchema } from '../../../src/web/pages/scan-draft/form.ts'
import { draftScan, someGroup } from '../../support/stories/scans.ts'

const now = new Date('2026-11-20T12:00:00Z')
/** Of the groups only the coaches, so that the rest of the form is complete. */
const coaches = (invited: string) => ({ groups: { coaches: { takesPart: 'on', visibility: '3', label: '', invited } } })
const empty = {
  ...newScanInput('2026-11-20', 'Najaar 2026', { singular: 'i-coach', plural: 'i-coaches' }),
  ...coaches('8'),
}
const read = (changes: object) => readForm(scanDraftSchema(now, ['standard-1']), { ...empty, ...changes })
const setsOf = (changes: object) => {
  const form = read(changes)
  if (form.state !== 'complete') throw new Error(JSON.stringify(form.errors))
  return form.values.sets.map(({ edition }) => edition)
}

test('a draft asks no further sets until one chooses them, and nothing but what there is', () => {
  expect(setsOf({})).toEqual([])
  expect(setsOf({ deepening: undefined })).toEqual([])
  expect(setsOf({ deepening: 'five-roles' })).toEqual(['levels-1', 'roles-1'])
  expect(setsOf({ deepening: 'mbo-roles' })).toEqual(['levels-1', 'mbo-roles-1'])
  expect(read({ deepening: 'constructor' })).toMatchObject({ state: 'invalid', errors: { deepening: 'invalid' } })
})

test('with fewer than three coaches one confirms, or leaves it out', () => {
  const few = { ...coaches('2'), deepening: 'five-roles' }
  expect(read(few)).toMatchObject({ state: 'invalid', errors: { deepening: 'fewCoaches' } })
  expect(setsOf({ ...few, deepeningConfirmed: 'on' })).toEqual(['levels-1', 'roles-1'])
  expect(setsOf({ ...few, deepening: 'none' })).toEqual([])
  for (const invited of ['3', '']) expect(setsOf({ ...few, ...coaches(invited) })).toEqual(['levels-1', 'roles-1'])
})

test('a saved draft shows what it asks, and saving it again changes nothing', () => {
  const sets = ['levels-1', 'mbo-roles-1'].map(setFactsOf)
  const scan = draftScan({ sets, groups: [someGroup('coaches', { invited: 2 })] })
  expect(inputOf(scan)).toMatchObject({ deepening: 'mbo-roles', deepeningConfirmed: 'on' })
  const form = readForm(scanDraftSchema(now, ['standard-1']), inputOf(scan))
  expect(form).toMatchObject({ state: 'complete', values: { sets } })
  expect(form.values).not.toHaveProperty('deepeningConfirmed')
  expect(inputOf(draftScan())).toMatchObject({ deepening: 'none' })
})

test('one function sums the minutes, and above fifteen says which sets to leave out, from the last on', () => {
  const [levels, roles] = ['levels-1', 'roles-1'].map(setFactsOf)
  if (!levels || !roles) throw new Error('no sets')
  expect([[], [levels], [levels, roles]].map((sets) => minutesOf({ sets, asksGuess: false }))).toEqual([10, 11, 13])
  expect(minutesOf({ sets: [levels], asksGuess: true })).toBe(13)
  expect(setsTooMany([levels, roles, roles], false)).toEqual([])
  expect(setsTooMany([levels, roles, roles, roles], false)).toEqual([roles])
  expect(setsTooMany([levels, roles, roles], true)).toEqual([roles])
  expect(setsTooMany([roles, roles, roles, roles], false)).toEqual([roles, roles])
})
