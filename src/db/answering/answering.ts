import type { Answering, Written } from '../../application/answering/answering-ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { UnitId } from '../../domain/ids.ts'
import type { Database } from '../engine/connect.ts'
import { askPrepared } from '../engine/prepared.ts'
import { type GroupRow, groupFromRow } from '../scan/scan-codec.ts'
import { type ScanInJson, scanFromJson } from '../scan/scan-in-json.ts'

const called = (name: string, parameters: number) => {
  const given = Array.from({ length: parameters }, (_, index) => `$${index + 1}`).join(', ')
  return { name, text: `select * from ${name}(${given})` }
}
const reading = (name: string, parameters: number) => ({ ...called(name, parameters), writes: false }) as const
const writing = (name: string, parameters: number) => ({ ...called(name, parameters), writes: true }) as const

const READ = reading('sheet_of_key', 3)
const READ_BOTH = reading('drafts_of_keys', 4)
const TAKE_SEAT = writing('take_seat', 8)
const KEEP_DRAFT = writing('keep_draft', 6)
const CARRY_DRAFT = writing('carry_draft', 7)
const COUNT_SHEET = writing('count_sheet', 13)

type SheetRow = ScanInJson & {
  readonly own_group: GroupRow | null
  readonly draft: Buffer | null
  readonly unit_id: UnitId | null
}

type BothRow = ScanInJson & {
  readonly one_ticket: boolean
  readonly earlier_draft: Buffer | null
  readonly arriving_draft: Buffer | null
}

/**
 * Calls the SQL functions in `functions/`, which act as the application's role. All transactions that answer, here and
 * in the stores, take their locks in this order, so that no two wait for each other:
 *
 * 1. the scan: its advisory lock, then its row; shared by those who answer, exclusive for a close (`takes_answers`,
 *    `ScanStore.getForShare` and `getForUpdate`)
 * 2. the slip that is used up (`take_seat`)
 * 3. the ticket (`hold_draft`, `TicketStore.addKey`; with its letter, `LetterStore.take`, `settle` and `optOut`)
 * 4. its keys with their drafts: only after the ticket, so their own order does not matter
 * 5. the cells of the tally, by their key (`count_sheet`)
 * 6. the guesses about other groups, by their key (`count_sheet`)
 *
 * `TicketStore.removeKey` takes one key and nothing after it.
 */
export const createAnswering = ({ knex, read }: Pick<Database, 'knex' | 'read'>): Answering => ({
  async read(institutionId, scanId, keyHash) {
    const [row] = await read<SheetRow>(READ, [institutionId, scanId, keyHash])
    if (!row) throw new NotFound('scan')
    const { own_group: group, draft: sealed, unit_id: unitId } = row
    return { scan: scanFromJson(row), kept: group && { sealed, group: groupFromRow(group), unitId } }
  },

  async readBoth(institutionId, scanId, { earlier, arriving }) {
    const [row] = await read<BothRow>(READ_BOTH, [institutionId, scanId, earlier, arriving])
    if (!row) throw new NotFound('scan')
    const kept = row.one_ticket ? { earlier: row.earlier_draft, arriving: row.arriving_draft } : null
    return { scan: scanFromJson(row), kept }
  },

  async takeSeat(institutionId, { scanId, minute, groupId, ticketId, keyHash, sealed, slip }) {
    const values = [institutionId, scanId, minute, groupId, ticketId, keyHash, sealed, slip]
    const [row] = await askPrepared<{ take_seat: 'done' | 'not-open' | 'slip-used' }>(knex, TAKE_SEAT, values)
    return row?.take_seat ?? 'not-open'
  },

  async keepDraft(institutionId, { scanId, minute, keyHash, before, after }) {
    const values = [institutionId, scanId, minute, keyHash, before, after]
    const [row] = await askPrepared<{ keep_draft: Written }>(knex, KEEP_DRAFT, values)
    return row?.keep_draft ?? 'not-open'
  },

  async carryDraft(institutionId, { scanId, minute, earlier, before, arriving, after }) {
    const values = [institutionId, scanId, minute, earlier, before, arriving, after]
    const [row] = await askPrepared<{ carry_draft: Written }>(knex, CARRY_DRAFT, values)
    return row?.carry_draft ?? 'not-open'
  },

  async count(institutionId, { scanId, minute, keyHash, before, unitId, sheet, takesRemarks }) {
    const cells = sheet.map(({ factor, cell }) => [factor, ...cell.split('|')])
    const guesses = sheet.filter(({ expected }) => expected !== null)
    const remarks = takesRemarks ? sheet.filter(({ remark }) => remark) : []
    const values = [
      ...[institutionId, scanId, minute, keyHash, before],
      sheet.map(({ byUnit }) => (byUnit ? unitId : null)),
      ...[0, 1, 2].map((column) => cells.map((cell) => cell[column])),
      guesses.map(({ factor }) => factor),
      guesses.map(({ expected }) => String(expected)),
      remarks.map(({ factor }) => factor),
      remarks.map(({ remark }) => remark),
    ]
    const [row] = await askPrepared<{ count_sheet: Written }>(knex, COUNT_SHEET, values)
    return row?.count_sheet ?? 'not-open'
  },
})
