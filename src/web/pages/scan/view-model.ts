import { capitalise } from '../../../content/capitalise.ts'
import { editionName } from '../../../content/editions.ts'
import { formatDay } from '../../../content/format-day.ts'
import { groupName } from '../../../content/group-name.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { addDays } from '../../../domain/calendar.ts'
import { printedCode } from '../../../domain/code.ts'
import { type GroupProgress, hasMoreThanInvited } from '../../../domain/progress.ts'
import type { CoachTitle, Language } from '../../../domain/rubric.ts'
import type { Scan } from '../../../domain/scan.ts'
import { sheetsNeeded, type Visibility } from '../../../domain/stakeholder-group.ts'
import { paths } from '../../paths.ts'

/** The facts of a scan, the title of the round before included, as its own page, the launch page and the closing page print them. */
export const scanFacts = (scan: Scan, t: ScreenTexts, language: Language, earlier = '') => {
  const s = t.scan.facts
  const yesNo = (value: boolean) => (value ? s.yes : s.no)
  return [
    { name: s.status, value: t.scan.status[scan.status] },
    { name: s.referenceDate, value: formatDay(scan.referenceDate, language) },
    { name: s.closesOn, value: s.until(formatDay(scan.closesOn, language)) },
    { name: s.coachTitle, value: `${scan.coachTitle.singular}, ${scan.coachTitle.plural}` },
    { name: s.edition, value: capitalise(editionName(scan.edition, language)) },
    ...(scan.introduction === '' ? [] : [{ name: s.introduction, value: scan.introduction }]),
    { name: s.asksWish, value: yesNo(scan.asksWish) },
    { name: s.takesRemarks, value: yesNo(scan.takesRemarks) },
    ...(earlier === '' ? [] : [{ name: t.round.next.follows, value: earlier }]),
  ]
}

export const nameOfGroup = (
  group: { readonly key: string; readonly label: string | null },
  language: Language,
  coachTitle: CoachTitle,
): string => capitalise(groupName(group, language, coachTitle).label)

const visibilityText = (visibility: Visibility, t: ScreenTexts): string =>
  visibility.mode === 'on-record' ? t.scan.visibility.onRecord : t.scan.visibility.protected(visibility.threshold)

/** A row per group: its rule, how many answered, and where it answers. */
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
      warning: known && hasMoreThanInvited(known) ? t.scan.progress.moreThanInvited : '',
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

/** The groups that stay hidden when the scan closes now: fewer sheets than their threshold. */
export const hiddenWhenClosed = (progress: readonly GroupProgress[]): readonly GroupProgress[] =>
  progress.filter(({ visibility, responses }) => (responses ?? 0) < sheetsNeeded(visibility))

/** The groups that can't reach their threshold, however many answer. */
export const tooSmall = (scan: Scan) =>
  scan.groups.filter(({ visibility, invited }) => invited !== null && invited < sheetsNeeded(visibility))

export const laterDay = (scan: Scan): string => addDays(scan.closesOn, 7)
