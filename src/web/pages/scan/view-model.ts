import { capitalise } from '../../../content/capitalise.ts'
import { editionName } from '../../../content/editions.ts'
import { formatClosing, formatDay, lastMomentOf } from '../../../content/format-day.ts'
import { groupName } from '../../../content/group-name.ts'
import { setEditionOf } from '../../../content/question-sets.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { printedCode } from '../../../domain/answering/code.ts'
import { addDays, dayOf } from '../../../domain/calendar.ts'
import { pairsAmong } from '../../../domain/scan/expectation-pair.ts'
import type { KeptChecks } from '../../../domain/scan/launch-checks.ts'
import type { GroupProgress } from '../../../domain/scan/progress.ts'
import type { CoachTitle, Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { type GroupKey, sheetsNeeded, type Visibility } from '../../../domain/scan/stakeholder-group.ts'
import { timeOf } from '../../../domain/time-of-day.ts'
import { paths } from '../../paths.ts'

/** The facts of a scan with the title of the previous round, for its own page, the launch page and the closure page. */
export const scanFacts = (scan: Scan, t: ScreenTexts, language: Language, earlier = '') => {
  const s = t.scan.facts
  const yesNo = (value: boolean) => (value ? s.yes : s.no)
  const expectations = pairsInWords(scan, t, language)
  return [
    { name: s.referenceDate, value: formatDay(scan.referenceDate, language) },
    scan.status === 'closed'
      ? { name: s.closedOn, value: formatClosing(lastMomentOf(scan), language) }
      : { name: s.closesOn, value: formatClosing(scan.closesAt, language) },
    { name: s.coachTitle, value: `${scan.coachTitle.singular}, ${scan.coachTitle.plural}` },
    { name: s.edition, value: capitalise(editionName(scan.edition, language)) },
    ...(scan.introduction === '' ? [] : [{ name: s.introduction, value: scan.introduction }]),
    { name: t.privacy.facts.name, value: privacyFact(scan, t) },
    { name: s.asksWish, value: yesNo(scan.asksWish) },
    { name: s.takesRemarks, value: yesNo(scan.takesRemarks) },
    ...(scan.sets.length === 0 ? [] : [{ name: s.deepening, value: setTitles(scan, language) }]),
    ...(expectations.length === 0 ? [] : [{ name: s.expectations, value: expectations.join('; ') }]),
    ...(scan.units.length === 0 ? [] : [{ name: s.units, value: scan.units.map(({ name }) => name).join(', ') }]),
    ...(earlier === '' ? [] : [{ name: t.round.next.follows, value: earlier }]),
  ]
}

/** Who guesses about whom: of a draft, the pairs that its launch would keep. */
const pairsInWords = ({ expectations, groups, coachTitle }: Scan, t: ScreenTexts, language: Language) => {
  const nameOf = (key: GroupKey) =>
    groupName(groups.find((group) => group.key === key) ?? { key, label: null }, language, coachTitle).label
  return pairsAmong(expectations, groups).map(({ group, about }) => t.scan.facts.pair(nameOf(group), nameOf(about)))
}

const setTitles = ({ sets }: Scan, language: Language): string =>
  sets.map(({ edition }) => setEditionOf(edition).texts[language].title).join(', ')

/** The answers of the board at the launch. Empty before the launch. */
export const launchFacts = (checks: KeptChecks | null, t: ScreenTexts, language: Language) => {
  if (checks === null) return []
  const s = t.launchChecks.facts
  const { officer, officerReason, council, by, on } = checks
  return [
    { name: s.officer, value: officer === 'informed' ? s.yes : s.notNeeded(officerReason) },
    { name: s.council, value: s.councilAnswers[council] },
    { name: s.launched, value: s.by(by, formatDay(on, language)) },
  ]
}

const privacyFact = ({ privacy }: Scan, t: ScreenTexts): string => {
  const { officerMissing, basis } = t.privacy.facts
  const officer = [privacy.officer, privacy.officerMail].filter((part) => part !== '').join(', ')
  return `${officer || officerMissing}; ${basis[privacy.legalBasis]}`
}

export const nameOfGroup = (
  group: { readonly key: string; readonly label: string | null },
  language: Language,
  coachTitle: CoachTitle,
): string => capitalise(groupName(group, language, coachTitle).label)

const visibilityText = (visibility: Visibility, t: ScreenTexts): string =>
  visibility.mode === 'on-record' ? t.scan.visibility.onRecord : t.scan.visibility.protected(visibility.threshold)

/** A row per group: its visibility, how many answered, and its link. */
export const groupRows = (
  scan: Scan,
  progress: readonly GroupProgress[],
  t: ScreenTexts,
  language: Language,
  baseUrl: string,
) =>
  scan.groups.map((group, index) => {
    const known = progress[index]
    return {
      key: group.key,
      name: nameOfGroup(group, language, scan.coachTitle),
      visibility: visibilityText(group.visibility, t),
      invited: group.invited,
      progress: known ? progressText(known, t) : '',
      units: (known?.units ?? []).map(({ name, responses }) => ({
        name: name ?? t.scan.progress.rest,
        progress: t.scan.progress.count(responses),
      })),
      unitsLater:
        known?.units?.length === 0
          ? t.scan.progress.unitsLater(nameOfGroup(group, language, scan.coachTitle), sheetsNeeded(known.visibility))
          : '',
      code: printedCode(group.code),
      link: baseUrl + paths.answer.href({ code: group.code }),
      trial: paths.trial.href({ scanId: scan.id, groupKey: group.key }),
    }
  })

const progressText = ({ invited, responses, visibility }: GroupProgress, t: ScreenTexts): string => {
  if (responses === null) return t.scan.progress.fewerThan(sheetsNeeded(visibility))
  if (invited === null) return t.scan.progress.count(responses)
  return t.scan.progress.ofInvited(responses, invited, Math.round((100 * responses) / invited))
}

/** The closing that the form for more time starts with: a week later, at the same time. */
export const laterClosing = ({ closesAt }: Scan) => ({
  closesOn: addDays(dayOf(closesAt), 7),
  closesTime: timeOf(closesAt),
})
