import { defaultCoachTitle } from '../../content/default-coach-title.ts'
import { factorsOf } from '../../content/editions.ts'
import { editionWithItems } from '../../content/question-sets.ts'
import { standardEdition } from '../../content/rubric.ts'
import type { CountedSet } from '../../domain/method/analyse.ts'
import type { Tallies } from '../../domain/method/tally.ts'
import { buildReport, type GroupFacts, type Report } from '../../domain/report/report.ts'
import type { SetFacts } from '../../domain/scan/question-set.ts'
import type { Language, Moment } from '../../domain/scan/rubric.ts'
import { defaultVisibility } from '../../domain/scan/stakeholder-group.ts'
import type { AnalysisDocument } from './analysis-document.ts'
import { labelInDocument } from './document-label.ts'
import { documentPath } from './document-path.ts'

export type ReportOrWhyNot =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly path: string; readonly message: string }

/**
 * The report of a scan on paper, with the same gate, method and words as for a scan in the app. Refuses a factor that
 * is not in the rubric, because the report would have no sentences for it.
 */
export const reportOfDocument = (document: AnalysisDocument, language: Language): ReportOrWhyNot => {
  const known = factorsOf(standardEdition.key)
  const strange = document.factors.findIndex((factor) => !known.includes(factor))
  if (strange >= 0) {
    return { ok: false, path: `factors[${strange}]`, message: `is none of the rubric's factors: ${known.join(', ')}` }
  }
  const unknown = document.sets.find(({ key, items }) => !editionWithItems(key, items))
  if (unknown) {
    return {
      ok: false,
      path: documentPath(['sets', unknown.key, 'items']),
      message: 'is not a set of questions that this program knows',
    }
  }
  const { tallies, groupLabels, visibility, sets, expectations } = document
  const groups = Object.keys(tallies).map(
    (key): GroupFacts => ({
      key,
      label: labelInDocument(key, groupLabels),
      visibility: visibility.get(key) ?? defaultVisibility(key),
      invited: null,
    }),
  )
  const facts = {
    institution: document.institution ?? '',
    title: document.title ?? '',
    referenceDate: document.date,
    openedOn: null,
    closedOn: null,
    launchChecks: null,
    coachTitle: document.coachTitle ?? defaultCoachTitle[language],
    edition: standardEdition.key,
    factors: document.factors,
    moments: momentsIn(tallies),
    groups,
    sets: sets.flatMap((set) => factsOfSet(set)),
  }
  return { ok: true, report: buildReport(facts, withSets(tallies, sets), expectations) }
}

/** The items that were asked, in the document's order. */
const factsOfSet = ({ key, items }: CountedSet): readonly SetFacts[] => {
  const edition = editionWithItems(key, items)
  return edition ? [{ key, edition: edition.key, factors: items }] : []
}

/** All counts of a group together, as a scan keeps them. */
const withSets = (tallies: Tallies, sets: readonly CountedSet[]): Tallies =>
  Object.fromEntries(
    Object.entries(tallies).map(([group, cells]) => [
      group,
      Object.assign({}, cells, ...sets.map((set) => set.tallies[group])),
    ]),
  )

/** The wish counts as asked when anybody answered it. */
const momentsIn = (tallies: Tallies): readonly Moment[] => {
  const cells = Object.values(tallies).flatMap((factors) =>
    Object.values(factors).flatMap((counts) => Object.keys(counts)),
  )
  return cells.some((cell) => !cell.endsWith('|none')) ? ['current', 'desired'] : ['current']
}
