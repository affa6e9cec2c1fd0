import type { Knex } from 'knex'
import type { TallyStore } from '../../application/ports.ts'
import type { GroupId, InstitutionId, ScanId, UnitId } from '../../domain/ids.ts'
import type { Cell, GroupCells, JointCounts, TalliesByUnit } from '../../domain/method/tally.ts'
import type { Scan } from '../../domain/scan/scan.ts'

export const createTallyStore = (trx: Knex.Transaction, institutionId: InstitutionId): TallyStore => ({
  async of(scan) {
    const rows: TallyRow[] = await trx('tallies').where({ institution_id: institutionId, scan_id: scan.id })
    return talliesFromRows(scan, rows)
  },

  async rewrite(scan, kept) {
    await trx('tallies').where({ institution_id: institutionId, scan_id: scan.id }).delete()
    const rows = scan.groups.flatMap((group) =>
      [...(kept[group.key] ?? [])].flatMap(([unitId, cells]) => {
        const place = { institution_id: institutionId, scan_id: scan.id, group_id: group.id, unit_id: unitId }
        return Object.entries(cells).flatMap(([factor, counts]) =>
          Object.entries(counts).map(([cell, sheets]) => tallyRow(place, factor, cell as Cell, sheets)),
        )
      }),
    )
    if (rows.length > 0) await trx('tallies').insert(rows.sort(byKey))
  },
})

type TallyPlace = { institution_id: InstitutionId; scan_id: ScanId; group_id: GroupId; unit_id: UnitId | null }
type TallyRow = TallyPlace & { factor: string; current: string; desired: string; sheets: number }

const tallyRow = (place: TallyPlace, factor: string, cell: Cell, sheets: number): TallyRow => {
  const [current = '', desired = ''] = cell.split('|')
  return { ...place, factor, current, desired, sheets }
}

/** All writers lock the rows in one order, so that two of them never wait for each other. */
const byKey = (one: TallyRow, other: TallyRow) => (keyOf(one) < keyOf(other) ? -1 : 1)
const keyOf = (row: TallyRow) => `${row.group_id} ${row.unit_id ?? ''} ${row.factor} ${row.current} ${row.desired}`

const talliesFromRows = (scan: Scan, rows: readonly TallyRow[]): TalliesByUnit => {
  const units = [...scan.units.map(({ id }) => id), null]
  return Object.fromEntries(
    scan.groups.map(({ id, key }) => {
      const ofGroup = rows.filter((row) => row.group_id === id)
      const ofUnit = (unit: UnitId | null) => ofGroup.filter((row) => row.unit_id === unit)
      return [key, new Map(units.map((unit) => [unit, cellsFromRows(ofUnit(unit))]))]
    }),
  )
}

const cellsFromRows = (rows: readonly TallyRow[]): GroupCells => {
  const countsOf = (factor: string): JointCounts =>
    Object.fromEntries(
      rows.filter((row) => row.factor === factor).map((row) => [`${row.current}|${row.desired}`, row.sheets]),
    )
  return Object.fromEntries([...new Set(rows.map(({ factor }) => factor))].map((factor) => [factor, countsOf(factor)]))
}
