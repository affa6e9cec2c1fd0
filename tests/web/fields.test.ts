import { expect, test } from 'vitest'
import { day, email, optionalDay, optionalEmail, optionalPrintedLine, printedLine } from '../../src/web/fields.ts'

test.each([
  ['2027-02-01', '2027-02-01'],
  ['1-2-2027', '2027-02-01'],
  ['01-02-2027', '2027-02-01'],
  [' 1/2/2027 ', '2027-02-01'],
  ['1.2.27', '2027-02-01'],
  ['31 12 2027', '2027-12-31'],
  ['29-2-2027', null],
  ['2-13-2027', null],
  ['1-2', null],
  ['1-2-202', null],
  ['morgen', null],
])('a date typed as %j is %j', (typed, read) => {
  for (const field of [day('wrong'), optionalDay('wrong')]) {
    const parsed = field.safeParse(typed)
    expect(parsed.success ? parsed.data : null).toBe(read)
  }
  expect(optionalDay('wrong').parse(' ')).toBeNull()
})

test('an address is read without what people copy along with it, in every form', () => {
  for (const typed of [
    'Noor@ROC.example',
    ' “noor@roc.example”; ',
    'mailto:noor@roc.example',
    'noor\u200b@roc.example\ufeff',
  ]) {
    expect(email('wrong').parse(typed)).toBe('noor@roc.example')
    expect(optionalEmail('wrong').parse(typed)).toBe('noor@roc.example')
  }
  expect(optionalEmail('wrong').parse('  ')).toBe('')
  for (const typed of [
    'noor',
    'a@b',
    '-oQ/tmp@roc.example',
    'a@roc.example b@roc.example',
    `${'a'.repeat(500)}@roc.example`,
  ])
    expect(email('wrong').safeParse(typed).success).toBe(false)
})

test('a line for print names the signs that our typeface lacks, and lets all others through', () => {
  for (const field of [printedLine(20, 'wrong'), optionalPrintedLine(20, 'wrong')]) {
    expect(field.parse(' Ελλάς é ')).toBe('Ελλάς é')
    expect(field.safeParse('Team 🎉 漢 🎉').error?.issues.map(({ message }) => message)).toEqual(['unprintable:🎉 漢'])
  }
  expect(optionalPrintedLine(20, 'wrong').parse(' ')).toBeNull()
})
