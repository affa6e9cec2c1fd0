import { type ToldDuties, tellResponsibilities } from '../../../content/telling/responsibilities.ts'
import { MOST_OTHERS, NO_DUTIES, NOTHING_FILLED } from '../../../domain/conversation/responsibilities.ts'
import type { Dossier } from '../../../domain/report/dossier.ts'
import { LANGUAGES, type Language } from '../../../domain/scan/rubric.ts'
import type { Input } from '../../form.ts'

/** Rows in all, unless the groups and those who were named are more; one empty row stays in any case. */
const ROWS = 6

/** The rows of the sheet as the form shows them, with empty rows for others whom the room may name. */
export const dutyRows = ({ report, responsibilities, agreements }: Dossier, language: Language, values: Input) => {
  const told = tellResponsibilities(report, language, responsibilities)
  const standing = new Set(agreements.filter(({ status }) => status !== 'dropped').map(({ what }) => what))
  /** In whichever language it was recorded. */
  const isAgreed = (field: string): boolean =>
    LANGUAGES.some((each) => standing.has(toAgreeIn(tellResponsibilities(report, each, responsibilities), field)))
  return {
    columns: told.columns,
    rows: rowsOf({ ...told, others: [...told.others, ...emptyRows(report, language, told)] }).map((row) => ({
      ...row,
      typedWho: typedAt(values, `${row.name}[who]`, row.who),
      cells: row.cells.map(({ duty, column, text }) => {
        const field = `${row.name}[${duty}]`
        const mayAgree = row.who !== '' && text === ''
        return {
          field,
          column,
          typed: typedAt(values, field, text),
          mayAgree,
          isAgreed: mayAgree && isAgreed(field),
        }
      }),
    })),
  }
}

/** What a pressed button asks to agree on. Empty for another button, and for a cell that was filled in meanwhile. */
export const toAgreeIn = (told: ToldDuties, pressed: unknown): string =>
  rowsOf(told)
    .flatMap(({ name, cells }) => cells.map(({ duty, toAgree }) => ({ field: `${name}[${duty}]`, toAgree })))
    .find(({ field }) => field === pressed)?.toAgree ?? ''

const rowsOf = ({ groups, others }: ToldDuties) => [
  ...groups.map(({ key, ...row }) => ({ ...row, name: `groups[${key}]` })),
  ...others.map((row, index) => ({ ...row, shape: null, name: `others[${index}]` })),
]

const emptyRows = (report: Dossier['report'], language: Language, { groups, others }: ToldDuties) => {
  const wanted = Math.max(1, ROWS - groups.length - others.length)
  const count = Math.min(MOST_OTHERS - others.length, wanted)
  const empty = Array.from({ length: count }, () => ({ who: '', ...NO_DUTIES }))
  return tellResponsibilities(report, language, { ...NOTHING_FILLED, others: empty }).others
}

/** What the form holds in a field such as `groups[board][does]`, or else what is kept. */
const typedAt = (values: Input, field: string, kept: string): string => {
  const parts = field.split(/[[\]]+/).filter((part) => part !== '')
  const typed = parts.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<string, unknown>>)[part]
        : undefined,
    values,
  )
  return typeof typed === 'string' ? typed : kept
}
