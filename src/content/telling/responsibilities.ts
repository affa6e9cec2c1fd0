import {
  DUTIES,
  type Duties,
  type Duty,
  dutiesOf,
  type Responsibilities,
} from '../../domain/conversation/responsibilities.ts'
import type { Report } from '../../domain/report/report.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { Shape } from '../told-group.ts'
import { shapeOf } from './participation.ts'
import { startTelling } from './telling.ts'

export type ToldDuties = {
  readonly columns: readonly string[]
  readonly groups: readonly (ToldDutyRow & { readonly key: GroupKey; readonly shape: Shape })[]
  readonly others: readonly ToldDutyRow[]
}
export type ToldDutyRow = { readonly who: string; readonly cells: readonly ToldDuty[] }
export type ToldDuty = {
  readonly duty: Duty
  readonly column: string
  readonly text: string
  /** What to agree on where nobody could fill it in; empty where somebody did, and in a row of nobody. */
  readonly toAgree: string
}

/** Who does what in words, a row for every group of the report and for each of the others. */
export const tellResponsibilities = (
  report: Report,
  language: Language,
  responsibilities: Responsibilities,
): ToldDuties => {
  const telling = startTelling(report, language)
  const { columns, toAgree } = telling.words.worksheets.whoDoesWhat
  const cellsOf = (duties: Duties, who: string) =>
    DUTIES.map((duty, index): ToldDuty => {
      const column = columns[index + 1] ?? ''
      return {
        duty,
        column,
        text: duties[duty],
        toAgree: who !== '' && duties[duty] === '' ? toAgree(who, column) : '',
      }
    })
  return {
    columns,
    groups: report.groups.map(({ key }, index) => ({
      key,
      shape: shapeOf(index),
      who: telling.labelOf(key),
      cells: cellsOf(dutiesOf(responsibilities, key), telling.articledOf(key)),
    })),
    others: responsibilities.others.map((other) => ({ who: other.who, cells: cellsOf(other, other.who) })),
  }
}
