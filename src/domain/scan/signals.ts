import { type Day, daysBetween } from '../calendar.ts'
import { type GroupProgress, hasMoreThanInvited, isTooSmall, wouldStayHidden } from './progress.ts'
import { sheetsNeeded } from './stakeholder-group.ts'

/**
 * A point that needs attention while a scan is open. It is derived from progress alone, so it reveals no more than
 * progress does.
 */
export type Signal =
  /** On the day of the launch nobody needs to have answered. */
  | { readonly kind: 'just-launched' | 'nobody-yet' }
  | { readonly kind: 'all-answered' }
  | { readonly kind: 'too-small' | 'still-hidden'; readonly group: GroupProgress; readonly needed: number }
  | { readonly kind: 'few'; readonly group: GroupProgress; readonly percentage: number }
  | { readonly kind: 'more-than-invited'; readonly group: GroupProgress }

/** In the last days before the closing date, a group that would stay hidden is a signal. */
const LAST_DAYS = 7
/** From halfway on, a group is a signal when fewer than half of its people have answered. */
const HALFWAY = 0.5

type Time = { readonly openedOn: Day; readonly closesOn: Day; readonly today: Day }

/** The signals, the most urgent first. */
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
    ...(nobody ? [{ kind: isFirstDay(time) ? ('just-launched' as const) : ('nobody-yet' as const) }] : []),
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

const isFirstDay = ({ openedOn, today }: Time): boolean => today <= openedOn

const isNearEnd = ({ closesOn, today }: Time): boolean => daysBetween(today, closesOn) <= LAST_DAYS

const isHalfway = ({ openedOn, closesOn, today }: Time): boolean =>
  daysBetween(openedOn, today) >= daysBetween(openedOn, closesOn) * HALFWAY
