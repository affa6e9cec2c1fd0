import type { Day } from '../domain/calendar.ts'
import type { Agreement } from '../domain/conversation/agreement.ts'
import type { FeedbackPage } from '../domain/conversation/feedback-page.ts'
import type { Dossier } from '../domain/report/dossier.ts'
import type { Language } from '../domain/scan/rubric.ts'
import { formatDay } from './format-day.ts'
import { tellDossier } from './tell-report.ts'
import { tellUnknownBriefly } from './telling/expectation.ts'
import { startTelling, type Telling } from './telling/telling.ts'
import type { ToldAgreement } from './told-agreement.ts'
import type { Facing, Finding, ToldReport } from './told-report.ts'

/** The feedback page in one language: the text for everyone who was invited. Plain text, without the names of those who act. */
export type ToldFeedback = {
  readonly institution: string
  readonly title: string
  readonly opening: readonly string[]
  /** Null when the facilitator leaves them out. */
  readonly findings: ToldFindings | null
  readonly agreements: readonly Pick<ToldAgreement, 'what' | 'seen' | 'readyOn' | 'status' | 'statusWord'>[]
  /** The first day, today or later, on which people look back on one of these; empty without one. */
  readonly lookBackOn: string
}

export type ToldFindings = {
  readonly shared: readonly Finding[]
  readonly nothingShared: string | null
  readonly different: readonly { readonly finding: Finding; readonly facing: readonly [Facing, Facing] | null }[]
  readonly nothingDifferent: string | null
  /** What groups did not know of each other, without counts; null where nothing of it is clear enough. */
  readonly unknown: { readonly heading: string; readonly told: readonly ToldUnknown[] } | null
  /** Only the names of the hidden groups. */
  readonly hidden: readonly string[]
}

type ToldUnknown = { readonly factorTitle: string; readonly text: string }

export const tellFeedback = (
  dossier: Dossier,
  { opening, showsFindings }: FeedbackPage,
  language: Language,
  today: Day,
): ToldFeedback => {
  const agreements = dossier.agreements.filter(({ inFeedback }) => inFeedback)
  const told = tellDossier({ ...dossier, agreements }, language)
  const lookBackOn = nextLookBack(agreements, today)
  return {
    institution: told.institution,
    title: told.title,
    opening: opening.split(/\n{2,}/).filter((paragraph) => paragraph !== ''),
    findings: showsFindings ? tellFindings(told, startTelling(dossier.report, language)) : null,
    agreements: told.agreements.map(({ what, seen, readyOn, status, statusWord }) => ({
      what,
      seen,
      readyOn,
      status,
      statusWord,
    })),
    lookBackOn: lookBackOn === undefined ? '' : formatDay(lookBackOn, language),
  }
}

/** As on the report's first page; a difference in the words of its factor, which belong to the two sentences. */
const tellFindings = ({ glance, factors, groups }: ToldReport, telling: Telling): ToldFindings => ({
  shared: glance.shared,
  nothingShared: glance.nothingShared,
  different: glance.different.flatMap(({ factor }) =>
    factors.filter(({ key }) => key === factor).map(({ finding, facing }) => ({ finding, facing })),
  ),
  nothingDifferent: glance.nothingDifferent,
  unknown: glance.unknown && {
    heading: glance.unknown.heading,
    told: tellUnknownBriefly(telling).map(({ factor, text }) => ({
      factorTitle: telling.factorOf(factor).title,
      text,
    })),
  },
  hidden: groups.filter(({ shown }) => !shown).map(({ label }) => label),
})

const nextLookBack = (agreements: readonly Agreement[], today: Day): Day | undefined =>
  agreements
    .flatMap(({ status, lookBackOn }) => (status !== 'dropped' && lookBackOn !== null ? [lookBackOn] : []))
    .filter((day) => day >= today)
    .toSorted()[0]
