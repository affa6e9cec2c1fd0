import { expect, test } from 'vitest'
import { readForm } from '../../../src/web/form.ts'
import { agreementForm } from '../../../src/web/pages/agreements/form.ts'

const read = (body: Readonly<Record<string, unknown>>) => readForm(agreementForm(['F1', 'F2']), body)

test('an agreement needs only what will be done', () => {
  expect(read({ what: ' We beginnen klein ' })).toEqual({
    state: 'complete',
    errors: {},
    values: {
      what: 'We beginnen klein',
      factor: null,
      leads: '',
      joins: '',
      board: '',
      tells: '',
      seen: '',
      readyOn: null,
      lookBackOn: null,
    },
  })
})

test('a factor of the scan and existing days are accepted, and empty fields stay open', () => {
  const typed = { what: 'x', factor: 'F2', readyOn: '2027-03-01', lookBackOn: '', leads: ' Noor ' }
  expect(read(typed).values).toMatchObject({ factor: 'F2', readyOn: '2027-03-01', lookBackOn: null, leads: 'Noor' })
})

test('lines that were typed stay, with at most one empty line between them', () => {
  const typed = { what: ' een\r\n\r\n\r\ntwee \r\ndrie', board: '- a\n- b', leads: '' }
  expect(read(typed).values).toMatchObject({ what: 'een\n\ntwee\ndrie', board: '- a\n- b', leads: '' })
})

test.each([
  [{ what: ' ' }, { what: 'whatMissing' }],
  [{ what: 'x'.repeat(301) }, { what: 'whatMissing' }],
  [{ what: 'x', factor: 'F9' }, { factor: 'invalid' }],
  [{ what: 'x', factor: '__proto__' }, { factor: 'invalid' }],
  [{ what: 'x', seen: 'x'.repeat(301) }, { seen: 'tooLong' }],
  [{ what: 'x', leads: ['a', 'b'] }, { leads: 'tooLong' }],
  [
    { what: '👍🏽 doen', tells: 'Noor 🎉' },
    { what: 'unprintable:👍🏽', tells: 'unprintable:🎉' },
  ],
  [{ what: 'x', readyOn: '2027-02-30' }, { readyOn: 'dayWrong' }],
  [{ what: 'x', lookBackOn: 'morgen' }, { lookBackOn: 'dayWrong' }],
])('%j is refused, and the typed text stays', (body, errors) => {
  expect(read(body)).toEqual({ state: 'invalid', values: body, errors })
})
