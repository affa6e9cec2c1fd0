import { bareDossier, type Dossier } from '../domain/report/dossier.ts'
import type { Report } from '../domain/report/report.ts'
import type { FactorKey, Language } from '../domain/scan/rubric.ts'
import { formatDay } from './format-day.ts'
import { tellAccountability } from './telling/accountability.ts'
import { tellAgreements } from './telling/agreements.ts'
import { tellExamples } from './telling/examples.ts'
import { tellExpectations } from './telling/expectation.ts'
import { tellFacing } from './telling/facing.ts'
import { tellFinding } from './telling/finding.ts'
import { tellGlance } from './telling/glance.ts'
import { tellPanel } from './telling/panel.ts'
import { tellGroups } from './telling/participation.ts'
import { tellQuestions } from './telling/questions.ts'
import { tellRemarks } from './telling/remarks.ts'
import { tellRound } from './telling/round.ts'
import { tellScript } from './telling/script.ts'
import { tellSets } from './telling/sets.ts'
import { tellStart } from './telling/start.ts'
import { startTelling, type Telling } from './telling/telling.ts'
import { tellUnits } from './telling/units.ts'
import { tellWish } from './telling/wish.ts'
import { tellWorksheets } from './telling/worksheets.ts'
import type { ToldGroup } from './told-group.ts'
import type { ToldFactor, ToldReport } from './told-report.ts'

/** Tells a report without remarks, agreements or an earlier round. @throws Error as `tellDossier` */
export const tellReport = (report: Report, language: Language): ToldReport => tellDossier(bareDossier(report), language)

/**
 * Tells a report and what came of it in one language. Says levels, words and counts, and never a mean or a probability;
 * a group that is hidden in the report has a row that says so, and its counts can't be told since the report doesn't
 * hold them.
 *
 * @throws Error for an edition that isn't known, or a factor that the edition doesn't have.
 */
export const tellDossier = (
  { report, remarks, agreements, responsibilities, length, earlier }: Dossier,
  language: Language,
): ToldReport => {
  const telling = startTelling(report, language)
  const groups = tellGroups(telling)
  const said = tellRemarks(telling, remarks)
  const examples = tellExamples(telling)
  const day = report.referenceDate ?? report.closedOn
  return {
    language,
    institution: report.institution,
    title: report.title,
    date: day ? formatDay(day, language) : '',
    coachTitle: report.coachTitle,
    levelNames: telling.levelNames,
    moments: report.moments,
    groups,
    glance: tellGlance(telling, groups),
    start: tellStart(telling),
    factors: report.factors.map((factor) => ({
      ...tellFactor(telling, groups, factor),
      example: examples.get(factor) ?? '',
    })),
    sets: tellSets(report, language),
    units: tellUnits(telling, groups),
    remarks: said,
    round: earlier && tellRound(telling, groups, earlier),
    script: tellScript(telling, length),
    worksheets: tellWorksheets(telling, responsibilities),
    agreements: tellAgreements(telling, agreements),
    accountability: tellAccountability(telling, groups, said),
  }
}

const tellFactor = (telling: Telling, groups: readonly ToldGroup[], factor: FactorKey): Omit<ToldFactor, 'example'> => {
  const { report } = telling
  const { key, title, question, levels, tip, ...research } = telling.factorOf(factor)
  const finding = tellFinding(telling, factor)
  return {
    key,
    number: report.factors.indexOf(factor) + 1,
    title,
    question,
    levels,
    finding,
    facing: tellFacing(telling, groups, factor),
    panel: tellPanel(telling, groups, factor, finding.text),
    expectations: tellExpectations(telling, factor),
    wish: tellWish(telling, factor),
    questions: tellQuestions(telling, factor),
    research: { finding: research.finding, watchOut: research.watchOut },
    tip,
  }
}
