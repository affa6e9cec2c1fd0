import { expect, test } from 'vitest'
import { z } from 'zod'
import { inWords, readForm } from '../../src/web/form.ts'

const Schema = z.object({
  name: z
    .string('nameMissing')
    .min(3, 'nameShort')
    .regex(/^[a-z]+$/, 'nameStrange'),
  groups: z.record(z.string(), z.object({ invited: z.coerce.number('invitedWrong') })),
})

test('a complete form has values and no errors', () => {
  const form = readForm(Schema, { name: 'anna', groups: { board: { invited: '3' } } })
  expect(form).toEqual({ state: 'complete', values: { name: 'anna', groups: { board: { invited: 3 } } }, errors: {} })
})

test('each field reports its first fault by its name in the page, in the order of the fields', () => {
  const typed = { name: '1', groups: { board: { invited: 'x' } } }
  const form = readForm(Schema, typed)
  expect(form).toMatchObject({ state: 'invalid', values: typed })
  expect(Object.entries(form.errors)).toEqual([
    ['name', 'nameShort'],
    ['groups[board][invited]', 'invitedWrong'],
  ])
})

test.each([null, undefined, 'text', 7, ['x']])('a body that is %j reads as an empty form', (body) => {
  expect(readForm(Schema, body)).toMatchObject({ state: 'invalid', values: {}, errors: { name: 'nameMissing' } })
})

test('faults get a message in words, and a fault without its own message gets the general one', () => {
  const form = readForm(Schema, { name: '1' })
  expect(inWords(form, { invalid: 'Kijk dit na.', nameShort: 'Te kort.' }).errors).toEqual({
    name: 'Te kort.',
    groups: 'Kijk dit na.',
  })
})
