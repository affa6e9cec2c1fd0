import { editionName } from '../content/editions.ts'
import { dayOf } from '../domain/calendar.ts'
import { shownGroups } from '../domain/report/report-lookup.ts'
import type { ScanRecord } from '../domain/report/scan-record.ts'
import type { Language } from '../domain/scan/rubric.ts'
import { timeOf } from '../domain/time-of-day.ts'
import { reportJson } from './analysis-json.ts'

/**
 * The settings, the answers as the report may show them, and what came of them, as JSON. It holds nothing of a group
 * that the report hides, no remark that wasn't released, no code, and no address of a person who was invited.
 */
export const scanRecord = ({ scan, dossier, checks, feedback }: ScanRecord, language: Language): string => {
  const { report, remarks, agreements, responsibilities } = dossier
  return `${JSON.stringify(
    {
      format: 'bruggenscan-record-1',
      institution: report.institution,
      settings: {
        title: scan.title,
        reference_date: scan.referenceDate,
        opened_on: report.openedOn,
        closed_on: report.closedOn,
        closing_date: dayOf(scan.closesAt),
        closing_time: timeOf(scan.closesAt),
        coach_title: scan.coachTitle,
        questionnaire: editionName(scan.edition, language),
        introduction: scan.introduction,
        asks_wish: scan.asksWish,
        ...(scan.sets.length > 0 && { sets: scan.sets.map(({ key, edition }) => ({ key, edition })) }),
        takes_remarks: scan.takesRemarks,
        ...(report.expectations && {
          expectations: report.expectations.pairs.map(({ group, about }) => ({ group, about })),
          some_expectations_removed: report.expectations.someRemoved,
        }),
        follows: scan.follows,
        privacy: scan.privacy,
        groups: shownGroups(report).map(({ key, label, visibility, invited }) => ({ key, label, visibility, invited })),
      },
      launch_checks: checks,
      analysis: JSON.parse(reportJson(report)),
      released_remarks: remarks.state === 'kept' ? remarks.released : [],
      agreements: agreements.map(({ inFeedback, readyOn, lookBackOn, ...agreement }) => ({
        ...agreement,
        ready_on: readyOn,
        look_back_on: lookBackOn,
        in_feedback: inFeedback,
      })),
      who_does_what: {
        groups: responsibilities.groups,
        others: responsibilities.others,
      },
      feedback_page: feedback && {
        opening: feedback.opening,
        shows_findings: feedback.showsFindings,
        published_on: feedback.publishedAt && dayOf(feedback.publishedAt),
      },
    },
    null,
    2,
  )}\n`
}
