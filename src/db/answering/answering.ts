import type { Knex } from 'knex'
import type { Answering, Written } from '../../application/answering/answering-ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { UnitId } from '../../domain/ids.ts'
import { askPrepared, type Prepared } from '../engine/prepared.ts'
import { type GroupRow, groupFromRow } from '../scan/scan-codec.ts'
import { type ScanInJson, scanFromJson } from '../scan/scan-in-json.ts'

const prepared = (name: string, parameters: number, writes = true): Prepared => {
  const given = Array.from({ length: parameters }, (_, index) => `$${index + 1}`).join(', ')
  return { name, text: `select * from ${name}(${given})`, writes }
}

const READ = prepared('sheet_of_key', 3, false)
const TAKE_SEAT = prepared('take_seat', 8)
const KEEP_DRAFT = prepared('keep_draft', 6)
const COUNT_SHEET = prepared('count_sheet', 11)

type SheetRow = ScanInJson & {
  readonly own_group: GroupRow | null
  readonly draft: Buffer | null
  readonly unit_id: UnitId | null
}

export const createAnswering = (knex: Knex): Answering => ({
  async read(institutionId, scanId, keyHash) {
    const [row] = await askPrepared<SheetRow>(knex, READ, [institutionId, scanId, keyHash])
    if (!row) throw new NotFound('scan')
    const { own_group: group, draft: sealed, unit_id: unitId } = row
    return { scan: scanFromJson(row), kept: group && { sealed, group: groupFromRow(group), unitId } }
  },

  async takeSeat(institutionId, { scanId, today, groupId, ticketId, keyHash, sealed, slip }) {
    const values = [institutionId, scanId, today, groupId, ticketId, keyHash, sealed, slip]
    const [row] = await askPrepared<{ take_seat: 'done' | 'not-open' | 'slip-used' }>(knex, TAKE_SEAT, values)
    return row?.take_seat ?? 'not-open'
  },

  async keepDraft(institutionId, { scanId, today, keyHash, before, after }) {
    const values = [institutionId, scanId, today, keyHash, before, after]
    const [row] = await askPrepared<{ keep_draft: Written }>(knex, KEEP_DRAFT, values)
    return row?.keep_draft ?? 'not-open'
  },

  async count(institutionId, { scanId, today, keyHash, before, unitId, sheet, takesRemarks }) {
    const cells = sheet.map(({ factor, cell }) => [factor, ...cell.split('|')])
    const remarks = takesRemarks ? sheet.filter(({ remark }) => remark) : []
    const values = [
      ...[institutionId, scanId, today, keyHash, before, unitId],
      ...[0, 1, 2].map((column) => cells.map((cell) => cell[column])),
      remarks.map(({ factor }) => factor),
      remarks.map(({ remark }) => remark),
    ]
    const [row] = await askPrepared<{ count_sheet: Written }>(knex, COUNT_SHEET, values)
    return row?.count_sheet ?? 'not-open'
  },
})
