import type { Report, ReportGroup } from '../../domain/report/report.ts'
import { dividedGroups, shownGroups } from '../../domain/report/report-lookup.ts'
import { sheetsNeeded } from '../../domain/scan/stakeholder-group.ts'
import { editionName, editionOf } from '../editions.ts'
import { formatDay, formatTime } from '../format-day.ts'
import type { ToldGroup } from '../told-group.ts'
import type { ToldRemarks, ToldReport } from '../told-report.ts'
import { tellSetAccountability } from './set-accountability.ts'
import type { WholeTelling } from './telling.ts'

type Headed = ToldReport['accountability'][number]

/** How the report came about: who took part, what is hidden and why, how words follow from counts, and the source. */
export const tellAccountability = (
  telling: WholeTelling,
  groups: readonly ToldGroup[],
  remarks: ToldRemarks,
): readonly Headed[] => {
  const { report, words } = telling
  const { wording, certainty, access, contact, ...texts } = words.accountability
  return [
    { heading: texts.period.heading, lines: tellPeriod(telling) },
    ...tellLaunch(telling),
    { heading: texts.participation.heading, lines: tellParticipation(telling, groups) },
    { heading: texts.visibility.heading, lines: tellVisibility(telling) },
    // Readable remarks have their own part, which says the same.
    ...(remarks.factors.length === 0 ? [{ heading: words.remarks.heading, lines: [remarks.note] }] : []),
    {
      heading: wording.heading,
      lines: [
        wording.step,
        wording.ruler(words.marking.shared, words.marking.nuance),
        wording.leading,
        wording.shared,
        wording.spread,
        wording.split,
        ...(report.moments.includes('desired') ? [wording.wish] : []),
      ],
    },
    {
      heading: certainty.heading,
      lines: [
        certainty.firm(words.marking.highlight[3]),
        certainty.indicative(words.marking.highlight[2]),
        certainty.manyComparisons,
        certainty.tentative(words.marking.highlight[1]),
        certainty.none,
        certainty.exact,
        certainty.weakest,
      ],
    },
    ...tellExpected(telling),
    ...tellSetAccountability(telling),
    { heading: texts.source.heading, lines: tellSource(telling) },
    { heading: access.heading, lines: [access.lines] },
    { heading: contact.heading, lines: [contact.lines(report.institution)] },
  ]
}

/** Which pairs are told, and that others were deleted; empty where nobody was asked about another group. */
const tellExpected = ({ report, words, innerNameOf }: WholeTelling): readonly Headed[] => {
  if (!report.expectations) return []
  const { pairs, someRemoved } = report.expectations
  const { asked, told, pair, removed, wording, certainty, heading } = words.expectation.accountability
  const named = pairs.map(({ group, about }) => pair(innerNameOf(group).label, innerNameOf(about).label))
  const lines = [
    asked,
    ...(named.length > 0 ? [told(words.list(named))] : []),
    ...(someRemoved ? [removed] : []),
    ...(named.length > 0 ? [wording, certainty] : []),
  ]
  return [{ heading, lines }]
}

const tellSource = ({ report, words, language, source }: WholeTelling): readonly string[] => {
  const { own, ...texts } = words.accountability.source
  const name = editionName(report.edition, language)
  return editionOf(report.edition).own
    ? [own.edition(name, source), own.theirs, own.ours]
    : [texts.edition(name, source), texts.ours, texts.alsoOurs]
}

const tellPeriod = ({ report, words, language }: WholeTelling): readonly string[] => {
  const { period } = words.accountability
  const { openedOn, closedOn, closedTime, referenceDate } = report
  const until = closedTime ? formatTime(closedTime, language) : null
  const dated = [
    ...(openedOn && closedOn
      ? [period.fromTo(formatDay(openedOn, language), formatDay(closedOn, language), until)]
      : []),
    ...(referenceDate ? [period.about(formatDay(referenceDate, language))] : []),
  ]
  return [
    ...(dated.length > 0 ? dated : [period.undated]),
    report.moments.includes('desired') ? period.both : period.presentOnly,
  ]
}

/** The board's answers before the launch; empty for a scan older than these questions. */
const tellLaunch = ({ report, words, language }: WholeTelling): readonly Headed[] => {
  const { launch } = words.accountability
  const checks = report.launchChecks
  if (checks === null) return []
  const { officer, officerReason, council, by, on } = checks
  const lines = [
    officer === 'informed' ? launch.officerInformed : launch.officerNotNeeded(officerReason),
    launch.council[council],
    launch.textsRead,
    launch.answered(by, formatDay(on, language)),
  ]
  return [{ heading: launch.heading, lines }]
}

const tellParticipation = ({ report, words }: WholeTelling, groups: readonly ToldGroup[]): readonly string[] => {
  const { participation } = words.accountability
  return [
    ...groups.map(({ label, participation: told }) => participation.group(label, told)),
    ...(report.groups.some(hasMoreThanInvited) ? [participation.moreThanInvited] : []),
    ...(hidesAny(report) ? [participation.noTotal] : []),
    participation.neverPooled,
    participation.dontKnow,
    participation.voluntary,
    participation.twice,
  ]
}

const hasMoreThanInvited = (group: ReportGroup): boolean =>
  group.shown && group.invited !== null && group.responses > group.invited

const hidesAny = ({ groups }: Report): boolean => groups.some(({ shown }) => !shown)

const tellVisibility = ({ report, words, labelOf }: WholeTelling): readonly string[] => {
  const { visibility } = words.accountability
  const rule = (group: ReportGroup): string => {
    const label = labelOf(group.key)
    if (group.visibility.mode === 'on-record') return visibility.onRecord(label)
    const tell = group.shown ? visibility.protected : visibility.hidden
    return tell(label, sheetsNeeded(group.visibility))
  }
  const divides = shownGroups(report).some(({ units }) => units !== undefined)
  const units = divides ? [words.units.folding] : []
  const nowhere = divides && dividedGroups(report).length === 0 ? [words.units.undividedAll] : []
  return [...report.groups.map(rule), ...units, ...nowhere, visibility.frozen, visibility.counted]
}
