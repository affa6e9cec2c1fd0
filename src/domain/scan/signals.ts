import { type Day, daysBetween } from '../calendar.ts'
import { type GroupProgress, hasMoreThanInvited, isTooSmall, wouldStayHidden } from './progress.ts'
import { sheetsNeeded } from './stakeholder-group.ts'

/** What asks for attention while a scan is open; made of progress alone, so it knows no more than progress tells. */
export type Signal =
  | { readonly kind: 'nobody-yet' }
  | { readonly kind: 'all-answered' }
  | { readonly kind: 'too-small' | 'still-hidden'; readonly group: GroupProgress; readonly needed: number }
  | { readonly kind: 'few'; readonly group: GroupProgress; readonly percentage: number }
  | { readonly kind: 'more-than-invited'; readonly group: GroupProgress }

/** The days before the closing date in which a group that would stay hidden is called out. */
const LAST_DAYS = 7
/** Halfway the time, a group of which fewer than half answered is asked again. */
const HALFWAY = 0.5

type Time = { readonly openedOn: Day; readonly closesOn: Day; readonly today: Day }

/** The most urgent first. */
export const signalsOf = (progress: readonly GroupProgress[], time: Time): readonly Signal[] => {
  const answered = progress.map(({ responses }) => responses ?? 0)
  if (progress.every(({ invited, responses }) => invited !== null && (responses ?? 0) >= invited)) {
    return [{ kind: 'all-answered' }, ...overfull(progress)]
  }
  const tooSmall = progress.filter(isTooSmall)
  const others = progress.filter((group) => !tooSmall.includes(group))
  const hidden = isNearEnd(time) ? others.filter(wouldStayHidden) : []
  const nobody = answered.every((count) => count === 0)
  return [
    ...tooSmall.map((group) => ({ kind: 'too-small' as const, group, needed: sheetsNeeded(group.visibility) })),
    ...hidden.map((group) => ({ kind: 'still-hidden' as const, group, needed: sheetsNeeded(group.visibility) })),
    ...(nobody ? [{ kind: 'nobody-yet' as const }] : []),
    ...(isHalfway(time) && !nobody ? few(others.filter((group) => !hidden.includes(group))) : []),
    ...overfull(progress),
  ]
}

const few = (groups: readonly GroupProgress[]) =>
  groups.flatMap((group) => {
    const { invited, responses } = group
    if (invited === null || responses === null || responses >= invited * HALFWAY) return []
    return [{ kind: 'few' as const, group, percentage: Math.round((100 * responses) / invited) }]
  })

const overfull = (progress: readonly GroupProgress[]) =>
  progress.filter(hasMoreThanInvited).map((group) => ({ kind: 'more-than-invited' as const, group }))

const isNearEnd = ({ closesOn, today }: Time): boolean => daysBetween(today, closesOn) <= LAST_DAYS

const isHalfway = ({ openedOn, closesOn, today }: Time): boolean =>
  daysBetween(openedOn, today) >= daysBetween(openedOn, closesOn) * HALFWAY
