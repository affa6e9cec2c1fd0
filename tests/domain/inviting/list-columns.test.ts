import { expect, test } from 'vitest'
import { readList } from '../../../src/domain/inviting/read-list.ts'
import type { TableRow } from '../../../src/domain/inviting/table.ts'

const GROUPS = [
  { key: 'board', names: ['bestuur'] },
  { key: 'coaches', names: ['mediacoaches', 'mediacoach'] },
  { key: 'teachers', names: ['docenten', 'teachers'] },
]
const TERMS = { groups: GROUPS, fallback: 'teachers', division: { units: [], groups: new Set<string>() } }
const tableOf = (rows: readonly TableRow[], hiddenColumns: readonly number[] = []) => ({
  rows,
  hiddenColumns: new Set(hiddenColumns),
})
const numbered = (cells: readonly (readonly string[])[]) => cells.map((row, index) => ({ line: index + 1, cells: row }))
const understood = (cells: readonly (readonly string[])[]) => readList(tableOf(numbered(cells)), TERMS)
const addressesOf = ({ list }: ReturnType<typeof readList>) => list.addressees.map(({ address }) => address)

test.each([
  ['a word that names a group now and then', [['Zorg'], ['bestuur'], ['Techniek']], 'unclear'],
  [
    'two columns that name groups differently',
    [
      ['docent', 'bestuur'],
      ['docent', 'docent'],
    ],
    'unclear',
  ],
  [
    'two columns that name the same groups',
    [
      ['docent', 'docenten'],
      ['bestuur', 'Bestuur'],
    ],
    1,
  ],
  ['no word that names a group', [['Zorg'], ['Techniek']], 'none'],
])('with %s, nobody is put into a group without being asked', (_, groups, column) => {
  const { columns, list } = understood(groups.map((words, index) => [`a${index}@roc.example`, ...words]))
  expect(columns.group).toBe(column)
  if (column === 'unclear') expect(list.addressees).toEqual([])
})

test.each([
  ['Email consent', 'yes'],
  ['Email opt-in', 'ja'],
  ['E-mail 1 - Label', 'Work'],
])('a column of other words under %j is no column of addresses', (heading, word) => {
  const list = understood([
    [heading, 'Adres'],
    [word, 'noor@roc.example'],
    ['', 'gijs@roc.example'],
  ])
  expect(list.columns.address).toBe(1)
  expect(addressesOf(list)).toEqual(['noor@roc.example', 'gijs@roc.example'])
})

test.each([
  ['E-mail leidinggevende', 'baas@roc.example'],
  ['Alternate email addresses', 'noor@thuis.example'],
  ['Opmerking', 'zie ook noor@thuis.example'],
])('a second column with addresses, such as %j, is asked about', (heading, other) => {
  const rows = numbered([
    ['E-mail', heading],
    ['noor@roc.example', other],
    ['gijs@roc.example', ''],
  ])
  const asked = readList(tableOf(rows), TERMS)
  expect(asked.columns.address).toBe('unclear')
  expect(asked.list.addressees).toEqual([])
  expect(asked.offered.map(({ title }) => title)).toEqual(['E-mail', heading])
  expect(addressesOf(readList(tableOf(rows), TERMS, { address: 0 }))).toEqual(['noor@roc.example', 'gijs@roc.example'])
  expect(readList(tableOf(rows, [1]), TERMS).columns.address).toBe(0)
})

test('a second column with the same addresses is not asked about', () => {
  const { columns } = understood([
    ['Gebruikersnaam', 'E-mail'],
    ['NOOR@roc.example', 'noor@roc.example'],
    ['gijs@roc.example', ''],
  ])
  expect(columns.address).toBe(0)
})

test('a title above the heading is left out, and another heading can be chosen', () => {
  const rows = numbered([
    ['Lijst van docenten'],
    ['Naam', 'Contact', 'Groep'],
    ['Noor', 'noor@roc.example', 'docent'],
    ['Bea', 'bea@roc.example', 'bestuur'],
  ])
  const found = readList(tableOf(rows), TERMS)
  expect([found.heading, found.leftOut.above]).toEqual([2, 1])
  expect(found.list.addressees).toEqual([
    { line: 3, address: 'noor@roc.example', group: 'teachers' },
    { line: 4, address: 'bea@roc.example', group: 'board' },
  ])
  const none = readList(tableOf(rows), TERMS, { heading: 'none', group: 2 })
  expect(none.list.faults.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'no-address'],
    [2, 'no-address'],
  ])
  expect(addressesOf(readList(tableOf(rows), TERMS, { heading: 3, group: 2 }))).toEqual(['bea@roc.example'])
})

test('hidden rows are left out and counted, unless asked for', () => {
  const rows = [
    { line: 1, cells: ['noor@roc.example', 'docent'] },
    { line: 2, cells: ['weg@roc.example', 'docent'], hidden: true as const },
  ]
  const seen = readList(tableOf(rows), TERMS)
  expect([addressesOf(seen), seen.leftOut.hidden]).toEqual([['noor@roc.example'], 1])
  expect(addressesOf(readList(tableOf(rows), TERMS, { hiddenRows: true }))).toHaveLength(2)
})
