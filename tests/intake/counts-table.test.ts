import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCountsTable } from '../../src/intake/counts-table.ts'
import { anyTypedText } from '../support/arbitrary/any-typed-text.ts'
import { mutatedText } from '../support/arbitrary/mutated.ts'

const HEAD = 'group,factor,current,desired,count'
const ROWS = ['board,F1,2,3,4', 'board,F2,dk,none,1', 'teachers,F1,1,3,12']
const whole = [HEAD, ...ROWS].join('\n')

const countsOf = (text: string) => {
  const table = readCountsTable(text)
  return table.ok ? { factors: table.factors, groups: table.groups } : `line ${table.line}: ${table.message}`
}

const expected = {
  factors: ['F1', 'F2'],
  groups: { board: { F1: { '2|3': 4 }, F2: { 'dk|none': 1 } }, teachers: { F1: { '1|3': 12 } } },
}

test('rows give the counts, groups and factors in the order in which they are first named', () => {
  expect(countsOf(whole)).toEqual(expected)
})

test.each([
  ['semicolons', whole.replaceAll(',', ';')],
  ['tabs', whole.replaceAll(',', '\t')],
  ['line ends of Windows', whole.replaceAll('\n', '\r\n')],
  ['line ends of an old Mac', whole.replaceAll('\n', '\r')],
  ['a first line of Excel that names the separator', `sep=|\n${whole.replaceAll(',', '|')}`],
  ['cells in quotes', whole.replaceAll(/[^,\n]+/g, '"$&"')],
  [
    'capitals and spaces around cells',
    whole.replace(HEAD, ' Group , FACTOR ,current,desired,count ').replaceAll(',F', ' , F'),
  ],
  ['empty lines and rows', `\n${whole.replaceAll('\n', '\n\n')}\n,,,,\n`],
  [
    'columns in another order',
    ['count,desired,current,factor,group', ...ROWS.map((row) => row.split(',').reverse().join(','))].join('\n'),
  ],
])('%s change nothing', (_, text) => {
  expect(countsOf(text)).toEqual(expected)
})

test('a name in quotes may hold separators, quotes and lines', () => {
  expect(countsOf(`${HEAD}\n"team ""a"",\nand b",F1,1,1,1`)).toMatchObject({
    groups: { 'team "a",\nand b': { F1: { '1|1': 1 } } },
  })
})

describe('a fault is refused with its line', () => {
  const withRow = (row: string) => `${whole}\n${row}`
  test.each([
    ['', 'line 1: there is no row with the columns group, factor, current, desired, count'],
    [HEAD, 'line 1: no row with a count follows'],
    [`\n${HEAD},remark\n`, 'line 2: column "remark" is not one of group, factor, current, desired, count'],
    [`${HEAD},\n`, 'line 1: column "" is not one of group, factor, current, desired, count'],
    [`${HEAD},Group`, 'line 1: column "group" is named twice'],
    ['group,factor,current,count', 'line 1: column "desired" is missing'],
    [ROWS.join('\n'), 'line 1: column "board" is not one of group, factor, current, desired, count'],
    [withRow('board,F1,2'), 'line 5: the number of cells is 3 instead of 5'],
    [withRow('board,F1,2,2,1,5'), 'line 5: the number of cells is 6 instead of 5'],
    [withRow(',F1,2,2,1'), 'line 5: group must not be empty'],
    [withRow('board,,2,2,1'), 'line 5: factor must not be empty'],
    [withRow('board,F1,4,2,1'), 'line 5: current must be one of 1 2 3 dk none, not "4"'],
    [withRow('board,F1,2,DK,1'), 'line 5: desired must be one of 1 2 3 dk none, not "DK"'],
    [withRow('board,F1,2,,1'), 'line 5: desired must be one of 1 2 3 dk none, not ""'],
    ...['-1', '1.5', '1e3', '', '+2', 'two', '0x10', '١', '9'.repeat(16)].map((count) => [
      withRow(`board,F1,2,2,${count}`),
      `line 5: count must be a whole number of 0 or more, not "${count}"`,
    ]),
    [withRow('board;F1;2;2;1'), 'line 5: the number of cells is 1 instead of 5'],
    [withRow('board,F1,2,2,"1,5"'), 'line 5: count must be a whole number of 0 or more, not "1,5"'],
    [withRow('board,F1,2,3,4'), 'line 5: says again what line 2 says: board, F1, 2|3'],
    [withRow('"board,F1,2,2,1'), 'line 5: a quote has no end, or stands within a word'],
    [withRow('"board,F1,2,2,1\nboard,F2,1,1,1\n\n'), 'line 5: a quote has no end, or stands within a word'],
    [withRow('bo"ard,F1,2,2,1'), 'line 5: a quote has no end, or stands within a word'],
    ['x'.repeat(5_000_001), 'line 1: the text must be at most 5000000 characters long'],
  ])('%#: %s', (text, fault) => {
    expect(countsOf(text as string)).toBe(fault)
  })
})

test('a place in the document leads back to the first line about it', () => {
  const table = readCountsTable(whole)
  const lineOf = table.ok ? table.lineOf : () => 0
  expect(
    [
      ['groups', 'teachers'],
      ['groups', 'board', 'F2', 'dk|none'],
      ['groups', 'board', 'F2'],
      ['factors', 1],
      ['factors'],
      ['groups'],
      [],
    ].map(lineOf),
  ).toEqual([4, 3, 3, 3, 2, 2, 2])
})

test('names that every JavaScript object knows are counted like any other', () => {
  const text = `${HEAD}\n__proto__,constructor,1,2,3\nconstructor,__proto__,3,3,2`
  const table = readCountsTable(text)
  if (!table.ok) throw new Error(table.message)
  expect(Object.entries(table.groups).map(([group, cells]) => [group, Object.entries(cells)])).toEqual([
    ['__proto__', [['constructor', { '1|2': 3 }]]],
    ['constructor', [['__proto__', { '3|3': 2 }]]],
  ])
})

test('a damaged table is refused with an existing line, or read as whole counts', () => {
  fc.assert(
    fc.property(fc.oneof(mutatedText(whole), anyTypedText), (text) => {
      const table = readCountsTable(text)
      if (!table.ok) {
        expect(table.message).not.toBe('')
        expect(table.line).toBeGreaterThanOrEqual(1)
        return void expect(table.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length)
      }
      const counts = Object.values(table.groups).flatMap((group) =>
        Object.values(group).flatMap((cells) => Object.values(cells)),
      )
      expect(counts.length).toBeGreaterThan(0)
      expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
