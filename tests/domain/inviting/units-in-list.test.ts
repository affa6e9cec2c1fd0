import { expect, test } from 'vitest'
import type { UnitId } from '../../../src/domain/ids.ts'
import { readList } from '../../../src/domain/inviting/read-list.ts'

const GROUPS = [
  { key: 'board', names: ['bestuur'] },
  { key: 'teachers', names: ['docenten'] },
]

const DIVISION = {
  units: [
    { id: 'u1' as UnitId, name: 'Zorg en Welzijn' },
    { id: 'u2' as UnitId, name: 'Techniek' },
  ],
  groups: new Set(['teachers']),
}
const readIn = (division: typeof DIVISION, cells: readonly (readonly string[])[]) => {
  const rows = cells.map((row, index) => ({ line: index + 1, cells: row }))
  const { list } = readList({ rows, hiddenColumns: new Set() }, { groups: GROUPS, fallback: 'teachers', division })
  return { ...list, addressees: list.addressees.map(({ line: _, ...addressee }) => addressee) }
}
const readDivided = (cells: readonly (readonly string[])[]) => readIn(DIVISION, cells)
const teacher = (address: string) => ({ address, group: 'teachers' })

test('units are found by the name of their column or by its contents, and only if the scan has units', () => {
  const named = [
    ['E-mail', 'Team'],
    ['a@roc.example', 'Techniek'],
    ['b@roc.example', ''],
  ]
  const found = [{ ...teacher('a@roc.example'), unit: 'u2' }, teacher('b@roc.example')]
  expect(readDivided(named)).toEqual({ addressees: found, faults: [], repeated: 0 })
  expect(readDivided(named.slice(1)).addressees).toEqual(found)
  expect(readIn({ units: [], groups: new Set() }, named).addressees).toEqual(
    found.map(({ address }) => teacher(address)),
  )
})

test('an unknown unit is a fault in a divided group, and ignored in any other group', () => {
  const list = readDivided([
    ['E-mail', 'Groep', 'College'],
    ['a@roc.example', 'docenten', 'Zorg'],
    ['b@roc.example', 'bestuur', 'Zorg'],
    ['c@roc.example', 'docenten', 'zorg-en-WELZIJN '],
    ['c@roc.example', 'docenten', ''],
    ['c@roc.example', 'docenten', 'Techniek'],
  ])
  expect(list.addressees).toEqual([
    { address: 'b@roc.example', group: 'board' },
    { ...teacher('c@roc.example'), unit: 'u1' },
  ])
  expect(list.faults).toEqual([
    { line: 2, reason: 'unknown-unit', found: 'Zorg' },
    { line: 6, reason: 'two-units', found: 'c@roc.example' },
  ])
  expect(list.repeated).toBe(1)
})
