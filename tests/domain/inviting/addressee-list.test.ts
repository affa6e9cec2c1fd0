import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from '../../../src/domain/inviting/addressee.ts'
import { groupOfName } from '../../../src/domain/inviting/named-group.ts'
import { readList } from '../../../src/domain/inviting/read-list.ts'
import type { Division } from '../../../src/domain/scan/unit.ts'

const GROUPS = [
  { key: 'board', names: ['bestuur'] },
  { key: 'coaches', names: ['mediacoaches', 'mediacoach'] },
  { key: 'teachers', names: ['docenten', 'teachers'] },
]
const UNDIVIDED: Division = { units: [], groups: new Set() }
type Cells = readonly (readonly string[])[]
const read = (cells: Cells, fallback: string | null = null) => {
  const rows = cells.map((row, index) => ({ line: index + 1, cells: row }))
  const filled = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const { list } = readList(
    { rows: filled, hiddenColumns: new Set() },
    { groups: GROUPS, fallback, division: UNDIVIDED },
  )
  return { ...list, addressees: list.addressees.map(({ line: _, ...addressee }) => addressee) }
}
const teacher = (address: string) => ({ address, group: 'teachers' })

test('with a heading, columns are found by name and all other columns are dropped', () => {
  const list = read([
    ['Naam', 'E-mailadres', 'Groep', 'Salaris'],
    ['Noor', 'Noor@ROC.example', 'Docenten', '=1+1'],
    ['Gijs', 'gijs@roc.example', ' mediacoach', '<script>'],
  ])
  expect(list).toEqual({
    addressees: [teacher('noor@roc.example'), { address: 'gijs@roc.example', group: 'coaches' }],
    faults: [],
    repeated: 0,
  })
  expect(JSON.stringify(list)).not.toMatch(/Noor|Salaris|script|=1/)
})

test('other names of a group count too, unless another group has that name', () => {
  const called = groupOfName([
    { key: 'board', names: ['bestuur'], alsoCalled: ['CvB'] },
    { key: 'coaches', names: ['mediacoaches'], alsoCalled: ['i-coaches', 'docenten'] },
    { key: 'teachers', names: ['docenten'], alsoCalled: ['CvB'] },
  ])
  expect([called('I-coach'), called('docent'), called('docenten')]).toEqual(['coaches', 'teachers', 'teachers'])
  expect(called('cvb')).toBeNull()
})

test('without a heading, columns are found by their contents', () => {
  const list = read([
    ['Vries', 'noor@roc.example', 'docent'],
    ['Jansen', 'gijs@roc.example', 'MEDIA-COACHES'],
    ['Bos', 'bea@roc.example', 'bestuur'],
  ])
  expect(list.addressees.map(({ group }) => group)).toEqual(['teachers', 'coaches', 'board'])
})

test('the chosen group never takes the place of a value in the list', () => {
  const list = read(
    [
      ['mail', 'groep'],
      ['a@roc.example', 'Directie'],
      ['b@roc.example', ''],
      ['c@roc.example', '\u200b'],
      ['d@roc.example', '-'],
      ['e@roc.example', 'docent/bestuur'],
    ],
    'teachers',
  )
  expect(list.addressees).toEqual([teacher('b@roc.example'), teacher('c@roc.example')])
  expect(list.faults.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'unknown-group'],
    [5, 'unknown-group'],
    [6, 'unknown-group'],
  ])
})

test('a group on a line of its own keeps the chosen group away from the people under it', () => {
  const list = read([['a@roc.example'], ['Bestuur'], ['b@roc.example']], 'teachers')
  expect(list.addressees).toEqual([teacher('a@roc.example')])
  expect(list.faults.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'no-address'],
    [3, 'group-above'],
  ])
})

test('several addresses in a cell, and formulas without a result, are named as that', () => {
  const list = read([
    ['mail', 'groep'],
    ['a@roc.example; b@roc.example', 'docent'],
    ['a@roc.example/b@roc.example', 'docent'],
    ['=A2&"@roc.example"', 'docent'],
    ['=A2', 'docent'],
    ['c@roc.example', '=VLOOKUP(A2,B:C,2)'],
    ['noor@roc.example <noor@roc.example>', 'docent'],
  ])
  expect(list.addressees).toEqual([teacher('noor@roc.example')])
  expect(list.faults.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'several-addresses'],
    [3, 'several-addresses'],
    [4, 'formula'],
    [5, 'formula'],
    [6, 'formula'],
  ])
})

test('a line of addresses copied from a mail program gives every address, without names and signs', () => {
  const list = read(
    [['Noor de Vries <noor@roc.example>', ' "Bos, Gijs" <MAILTO:gijs@roc.example>', 'x@y.nl, z@y.nl.']],
    'teachers',
  )
  expect(list.addressees.map(({ address }) => address)).toEqual([
    'noor@roc.example',
    'gijs@roc.example',
    'x@y.nl',
    'z@y.nl',
  ])
})

test('an address that occurs twice is invited once, and an address with two groups is reported', () => {
  const list = read([
    ['e-mail', 'groep'],
    ['a@roc.example', 'docenten'],
    ['A@ROC.example', 'docent'],
    ['a@roc.example', 'bestuur'],
  ])
  expect(list).toEqual({
    addressees: [teacher('a@roc.example')],
    faults: [{ line: 4, reason: 'two-groups', found: 'a@roc.example' }],
    repeated: 1,
  })
})

test('each faulty line is reported with its number and the words that are wrong', () => {
  const list = read([
    ['mail', 'groep'],
    ['noor@roc', 'docenten'],
    ['', 'docenten'],
    ['a@roc.example', 'directie'],
    ['b@roc.example', ''],
    ['   ', ' '],
    ['c@roc.example', 'docenten'],
  ])
  expect(list.addressees).toEqual([teacher('c@roc.example')])
  expect(list.faults).toEqual([
    { line: 2, reason: 'wrong-address', found: 'noor@roc' },
    { line: 3, reason: 'no-address', found: 'docenten' },
    { line: 4, reason: 'unknown-group', found: 'directie' },
    { line: 5, reason: 'no-group', found: 'b@roc.example' },
  ])
})

test('addresses without a group in the list get the chosen group', () => {
  const list = read([['a@roc.example'], ['b@roc.example']], 'teachers')
  expect(list.addressees).toEqual([teacher('a@roc.example'), teacher('b@roc.example')])
})

test.each(['__proto__', 'constructor', 'toString', ''])('%j names no group', (name) => {
  const list = read([
    ['mail', 'groep'],
    ['a@roc.example', name || '-'],
  ])
  expect(list.faults.map(({ reason }) => reason)).toEqual(['unknown-group'])
})

const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/), fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/))
  .map(([local, domain]) => `${local}@${domain}.example`)

test('every address of a list is found once, in its group, whatever the other columns hold', () => {
  const junk = fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.replace(/[@<>]/g, ''))
  const line = fc.record({ address, group: fc.constantFrom(...GROUPS), before: junk, after: junk })
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: (each) => each.address, minLength: 1, maxLength: 30 }), (lines) => {
      const cells = lines.map((each) => [
        each.before,
        each.address.toUpperCase(),
        each.group.names[0] ?? '',
        each.after,
      ])
      const list = read([['naam', 'mail', 'groep', 'afdeling'], ...cells])
      expect(list).toEqual({
        addressees: lines.map((each) => ({ address: each.address, group: each.group.key })),
        faults: [],
        repeated: 0,
      })
    }),
  )
})

test('any list gives only valid addresses of known groups, each once, and faults on existing lines', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    address,
    fc.constantFrom(
      'docenten',
      'bestuur',
      'e-mail',
      'groep',
      '<a@b.nl',
      'a@b.nl>',
      '@@',
      '=HYPERLINK("a@b.nl")',
      '\u202e@x.nl',
    ),
  )
  const fallback = fc.constantFrom(null, 'teachers')
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), fallback, (cells, group) => {
      const { addressees, faults } = read(cells, group)
      for (const each of addressees) {
        expect(readAddress(each.address)).toBe(each.address)
        expect(GROUPS.map(({ key }) => key)).toContain(each.group)
      }
      expect(new Set(addressees.map((each) => each.address)).size).toBe(addressees.length)
      for (const { line, found } of faults) {
        expect(cells[line - 1]?.some((each) => each.trim() !== '')).toBe(true)
        expect(found.length).toBeLessThanOrEqual(81)
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['a line that never ends', [['@'.repeat(2_000_000)]]],
  ['points and brackets', [['<'.repeat(1_000_000)], [`a@${'.'.repeat(1_000_000)}x`], ['>'.repeat(1_000_000)]]],
  ['very many columns', [Array.from({ length: 500_000 }, () => 'x'), ['a@roc.example']]],
  ['very many lines', Array.from({ length: 20_000 }, (_, index) => [`n${index}@roc.example`, 'docent', 'x'])],
])('%s is read within seconds', (_, cells) => {
  const started = performance.now()
  read(cells, 'teachers')
  expect(performance.now() - started).toBeLessThan(6000)
})
