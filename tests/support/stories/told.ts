import { tellReport } from '../../../src/content/tell-report.ts'
import type { ToldFactor, ToldReport } from '../../../src/content/told-report.ts'
import type { JointCounts, Tallies } from '../../../src/domain/method/tally.ts'
import type { ReportFacts } from '../../../src/domain/report/report.ts'
import { sameForEveryFactor } from './example-tallies.ts'
import { exampleGroup, exampleReport } from './reports.ts'

/** The example report in words, in Dutch. */
export const tellNl = (overrides: Partial<ReportFacts> & { readonly tallies?: Tallies } = {}): ToldReport =>
  tellReport(exampleReport(overrides), 'nl')

/** Groups on the record, with the same answers for every factor. */
export const tellAnswers = (answers: { readonly [group: string]: JointCounts }): ToldReport =>
  tellNl({
    groups: Object.keys(answers).map((key) => exampleGroup(key, { visibility: { mode: 'on-record' } })),
    tallies: Object.fromEntries(Object.entries(answers).map(([key, counts]) => [key, sameForEveryFactor(counts)])),
  })

/** The first factor in words, for groups with these answers. */
export const firstOf = (answers: { readonly [group: string]: JointCounts }): ToldFactor =>
  factorOf(tellAnswers(answers), 'F1')

export const factorOf = (told: ToldReport, key: string): ToldFactor => {
  const factor = told.factors.find((candidate) => candidate.key === key)
  if (!factor) throw new Error(`no factor ${key}`)
  return factor
}
