import { mainTopic } from '../../domain/conversation/conversation.ts'
import type { MainPattern } from '../../domain/conversation/talking-point.ts'
import type { Report } from '../../domain/report/report.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { fillCoachTitle } from '../fill-coach-title.ts'
import type { ToldWorksheet } from '../told-report.ts'
import type { WholeTelling } from './telling.ts'

/** The factors of the standard edition that a worksheet helps with. */
const WHO_DOES_WHAT: readonly FactorKey[] = ['F5']
const INSIDE_AND_OUTSIDE: readonly FactorKey[] = ['F1', 'F2']

/** There is something to sort out: people see it differently, can't see it, or agree that it has yet to begin. */
const ASKING: readonly MainPattern[] = ['many-dont-know', 'split', 'spread', 'odd-one-out', 'higher', 'agree-low']

const MORE_ROWS = 3

/**
 * The worksheets that the answers ask for: one about roles, one about what belongs to the task. Each is told when the
 * main pattern of one of its factors leaves something to sort out, a doubtful difference included: to fill it in is one
 * way to find out. Where groups see a factor much alike and further on, or too little is known, a sheet would be of no use.
 */
export const tellWorksheets = (telling: WholeTelling): readonly ToldWorksheet[] => {
  const { report, words, labelOf } = telling
  const { whoDoesWhat, insideAndOutside } = words.worksheets
  const roles = WHO_DOES_WHAT.filter((factor) => asks(report, factor))
  const tasks = INSIDE_AND_OUTSIDE.filter((factor) => asks(report, factor))
  const groups = report.groups.map(({ key }) => labelOf(key))
  return [
    ...(roles.length > 0 ? [tellSheet(telling, roles, { ...whoDoesWhat, rows: groups })] : []),
    ...(tasks.length > 0 ? [tellSheet(telling, tasks, insideAndOutside)] : []),
  ]
}

const asks = (report: Report, factor: FactorKey): boolean =>
  report.factors.includes(factor) && ASKING.includes(mainTopic(report, factor).pattern)

const tellSheet = (
  { report, words, factorOf }: WholeTelling,
  factors: readonly FactorKey[],
  { heading, lead, columns, rows, foot }: Omit<ToldWorksheet, 'belongsTo'>,
): ToldWorksheet => {
  const named = factors.map((factor) => `${report.factors.indexOf(factor) + 1} ${factorOf(factor).title}`)
  return {
    heading,
    belongsTo: words.worksheets.belongsTo(named.join(' · ')),
    lead: fillCoachTitle(lead, report.coachTitle),
    columns,
    rows: [...rows, ...Array.from({ length: MORE_ROWS }, () => words.worksheets.more)],
    foot,
  }
}
