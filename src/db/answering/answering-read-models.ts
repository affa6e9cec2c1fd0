import type { AnsweringReadModels, FoundDraft, Seat } from '../../application/answering/answering-read-models.ts'
import type { GroupId, InstitutionId, TicketId, UnitId } from '../../domain/ids.ts'
import type { ReadSource } from '../read-source.ts'
import { placesByGroup } from './places-by-group.ts'

/** What is the same for all respondents of a group comes as one text, so that it is read once and not for each of them. */
const SEAT_OF_CODE = {
  name: 'seat_of_code',
  text: `select s.institution_id, s.entry, s.own_group ->> 'id' as group_id, s.ticket_id, s.draft, s.unit_id, s.elsewhere,
    jsonb_build_object('institution', s.institution, 'scan', s.scan, 'own_group', s.own_group, 'units', s.units,
      'edition', s.edition, 'guessed_about', s.guessed_about)::text as place
    from seat_of_code($1, $2, $3) s`,
  writes: false,
} as const
const DRAFT_OF_KEY = { name: 'draft_of_key', text: 'select * from draft_of_key($1, $2, $3)', writes: false } as const

type DraftRow = { readonly draft: Buffer | null; readonly unit_id: UnitId | null; readonly elsewhere: boolean }

type SeatRow = {
  readonly institution_id: InstitutionId
  readonly entry: Seat['entry']
  readonly group_id: GroupId
  readonly place: string
} & ((DraftRow & { readonly ticket_id: TicketId }) | { readonly ticket_id: null })

/** Answers what the pages of respondents ask: one statement each. */
export const answeringReadModels = ({ read, slipHash }: Pick<ReadSource, 'read' | 'slipHash'>): AnsweringReadModels => {
  const placeOf = placesByGroup()
  return {
    findSeat: async (code, keyHash = null) => {
      const [row] = await read<SeatRow>(SEAT_OF_CODE, [code, slipHash(code), keyHash])
      if (!row) return null
      const { institution_id: institutionId, entry } = row
      const found = row.ticket_id === null ? null : draftFromRow(row)
      return { code, entry, institutionId, ...placeOf(row.group_id, row.place), keyHash, found }
    },

    findDraft: async (institutionId, groupId, keyHash) => {
      const [row] = await read<DraftRow>(DRAFT_OF_KEY, [institutionId, groupId, keyHash])
      return row ? draftFromRow(row) : null
    },
  }
}

const draftFromRow = ({ draft, unit_id, elsewhere }: DraftRow): FoundDraft => ({
  sealed: draft,
  begunElsewhere: elsewhere,
  unitId: unit_id,
})
