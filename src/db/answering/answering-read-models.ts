import type { AnsweringReadModels, FoundDraft, Seat } from '../../application/answering/answering-read-models.ts'
import type { InstitutionId, TicketId, UnitId } from '../../domain/ids.ts'
import { askPrepared } from '../engine/prepared.ts'
import type { ReadSource } from '../read-source.ts'
import { type GroupRow, groupFromRow } from '../scan/scan-codec.ts'
import { type ScanInJson, scanFromJson } from '../scan/scan-in-json.ts'

const SEAT_OF_CODE = { name: 'seat_of_code', text: 'select * from seat_of_code($1, $2, $3)', writes: false }
const DRAFT_OF_KEY = { name: 'draft_of_key', text: 'select * from draft_of_key($1, $2, $3)', writes: false }

type DraftRow = { readonly draft: Buffer | null; readonly unit_id: UnitId | null; readonly elsewhere: boolean }

type SeatRow = ScanInJson & {
  readonly institution_id: InstitutionId
  readonly institution: string
  readonly entry: Seat['entry']
  readonly own_group: GroupRow
} & ((DraftRow & { readonly ticket_id: TicketId }) | { readonly ticket_id: null })

/** Answers what the pages of respondents ask: one statement each. */
export const answeringReadModels = ({
  knex,
  slipHash,
}: Pick<ReadSource, 'knex' | 'slipHash'>): AnsweringReadModels => ({
  findSeat: async (code, keyHash = null) => {
    const [row] = await askPrepared<SeatRow>(knex, SEAT_OF_CODE, [code, slipHash(code), keyHash])
    if (!row) return null
    const { institution_id: institutionId, institution, entry, own_group: group } = row
    const found = row.ticket_id === null ? null : draftFromRow(row)
    const scan = scanFromJson(row)
    return { code, entry, institutionId, institution, scan, group: groupFromRow(group), keyHash, found }
  },

  findDraft: async (institutionId, groupId, keyHash) => {
    const [row] = await askPrepared<DraftRow>(knex, DRAFT_OF_KEY, [institutionId, groupId, keyHash])
    return row ? draftFromRow(row) : null
  },
})

const draftFromRow = ({ draft, unit_id, elsewhere }: DraftRow): FoundDraft => ({
  sealed: draft,
  begunElsewhere: elsewhere,
  unitId: unit_id,
})
