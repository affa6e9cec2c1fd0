import { mainTopic } from '../../domain/conversation/conversation.ts'
import { DUTIES, dutiesOf, isFilled, type Responsibilities } from '../../domain/conversation/responsibilities.ts'
import type { MainPattern } from '../../domain/conversation/talking-point.ts'
import type { Report } from '../../domain/report/report.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { fillCoachTitle } from '../fill-coach-title.ts'
import type { ToldWorksheet } from '../told-report.ts'
import type { WholeTelling } from './telling.ts'

/** The factors of the standard edition that a worksheet helps with. */
export const WHO_DOES_WHAT: readonly FactorKey[] = ['F5']
const INSIDE_AND_OUTSIDE: readonly FactorKey[] = ['F1', 'F2']

/** There is something to sort out: people see it differently, can't see it, or agree that it has yet to begin. */
const ASKING: readonly MainPattern[] = ['many-dont-know', 'split', 'spread', 'odd-one-out', 'higher', 'agree-low']

const MORE_ROWS = 3

/**
 * The worksheets that the answers ask for: one about roles, one about what belongs to the task. Each is told when the
 * main pattern of one of its factors leaves something to sort out, a doubtful difference included: to fill it in is one
 * way to find out. Where groups see a factor much alike and further on, or too little is known, a sheet would be of no use.
 * A sheet that the workshop filled in is told in any case.
 */
export const tellWorksheets = (telling: WholeTelling, responsibilities: Responsibilities): readonly ToldWorksheet[] => {
  const { report, words, labelOf } = telling
  const { whoDoesWhat, insideAndOutside } = words.worksheets
  const isKept = isFilled(responsibilities)
  const roles = WHO_DOES_WHAT.filter((factor) => asks(report, factor) || (isKept && report.factors.includes(factor)))
  const tasks = INSIDE_AND_OUTSIDE.filter((factor) => asks(report, factor))
  const { others } = responsibilities
  const sheet = {
    ...whoDoesWhat,
    rows: [...report.groups.map(({ key }) => labelOf(key)), ...others.map(({ who }) => who)],
    filled: [...report.groups.map(({ key }) => dutiesOf(responsibilities, key)), ...others].map((duties) =>
      DUTIES.map((duty) => duties[duty]),
    ),
  }
  return [
    ...(roles.length > 0 ? [tellSheet(telling, roles, sheet)] : []),
    ...(tasks.length > 0 ? [tellSheet(telling, tasks, { ...insideAndOutside, filled: [] })] : []),
  ]
}

const asks = (report: Report, factor: FactorKey): boolean =>
  report.factors.includes(factor) && ASKING.includes(mainTopic(report, factor).pattern)

const tellSheet = (
  { report, words, factorOf }: WholeTelling,
  factors: readonly FactorKey[],
  { heading, lead, columns, rows, filled, foot }: Omit<ToldWorksheet, 'belongsTo'>,
): ToldWorksheet => {
  const named = factors.map((factor) => `${report.factors.indexOf(factor) + 1} ${factorOf(factor).title}`)
  return {
    heading,
    belongsTo: words.worksheets.belongsTo(named.join(' · ')),
    lead: fillCoachTitle(lead, report.coachTitle),
    columns,
    rows: [...rows, ...Array.from({ length: MORE_ROWS }, () => words.worksheets.more)],
    filled,
    foot,
  }
}
