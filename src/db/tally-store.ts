import type { Knex } from 'knex'
import type { TallyStore } from '../application/ports.ts'
import type { GroupId, InstitutionId, ScanId } from '../domain/ids.ts'
import type { Scan } from '../domain/scan.ts'
import type { Cell, JointCounts, Tallies } from '../domain/tally.ts'

export const createTallyStore = (trx: Knex.Transaction, institutionId: InstitutionId): TallyStore => ({
  async count(scanId, groupId, sheet) {
    const rows = sheet.map(({ factor, cell }) => tallyRow(institutionId, scanId, groupId, factor, cell, 1)).sort(byKey)
    await trx('tallies')
      .insert(rows)
      .onConflict(['institution_id', 'scan_id', 'group_id', 'factor', 'current', 'desired'])
      .merge({ sheets: trx.raw('tallies.sheets + 1') })
  },

  async of(scan) {
    const rows: TallyRow[] = await trx('tallies').where({ institution_id: institutionId, scan_id: scan.id })
    return talliesFromRows(scan, rows)
  },

  async rewrite(scan, kept) {
    await trx('tallies').where({ institution_id: institutionId, scan_id: scan.id }).delete()
    const rows = scan.groups.flatMap((group) =>
      Object.entries(kept[group.key] ?? {}).flatMap(([factor, counts]) =>
        Object.entries(counts).map(([cell, sheets]) =>
          tallyRow(institutionId, scan.id, group.id, factor, cell as Cell, sheets),
        ),
      ),
    )
    if (rows.length > 0) await trx('tallies').insert(rows.sort(byKey))
  },
})

type TallyRow = {
  institution_id: InstitutionId
  scan_id: ScanId
  group_id: GroupId
  factor: string
  current: string
  desired: string
  sheets: number
}

const tallyRow = (
  institutionId: InstitutionId,
  scanId: ScanId,
  groupId: GroupId,
  factor: string,
  cell: Cell,
  sheets: number,
): TallyRow => {
  const [current = '', desired = ''] = cell.split('|')
  return { institution_id: institutionId, scan_id: scanId, group_id: groupId, factor, current, desired, sheets }
}

/** Everyone takes the rows' locks in one order, so that two sheets never wait for each other. */
const byKey = (one: TallyRow, other: TallyRow) => (keyOf(one) < keyOf(other) ? -1 : 1)
const keyOf = (row: TallyRow) => `${row.group_id} ${row.factor} ${row.current} ${row.desired}`

const talliesFromRows = (scan: Scan, rows: readonly TallyRow[]): Tallies => {
  const countsOf = (groupId: GroupId, factor: string): JointCounts =>
    Object.fromEntries(
      rows
        .filter((row) => row.group_id === groupId && row.factor === factor)
        .map((row) => [`${row.current}|${row.desired}`, row.sheets]),
    )
  const factorsOf = (groupId: GroupId) => [
    ...new Set(rows.filter((row) => row.group_id === groupId).map((row) => row.factor)),
  ]
  return Object.fromEntries(
    scan.groups.map(({ id, key }) => [
      key,
      Object.fromEntries(factorsOf(id).map((factor) => [factor, countsOf(id, factor)])),
    ]),
  )
}
