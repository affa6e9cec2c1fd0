import { leadingPair } from '../method/leading-pair.ts'
import type { SetReport } from '../report/report.ts'
import { answeredGroups, isGap, wishOf, withinOf } from '../report/report-lookup.ts'
import type { FactorKey, Moment } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** What stands out about a further set, each with a question of its own. */
export type SetPattern =
  | { readonly kind: 'seen-differently' | 'wished-not-there' | 'opposite-wishes'; readonly items: readonly FactorKey[] }
  | { readonly kind: 'many-dont-know'; readonly items: readonly FactorKey[]; readonly groups: readonly GroupKey[] }
  | { readonly kind: 'wishes-all'; readonly groups: readonly GroupKey[] }
  | { readonly kind: 'first-only' | 'as-is' }

export type SetPatternKind = SetPattern['kind']

/**
 * The patterns that hold, in the order of `asked`: an edition of a set says which of them mean something there. Only the
 * groups that answered an item count for it; with no answers nothing stands out.
 */
export const setPatterns = (report: SetReport, asked: readonly SetPatternKind[]): readonly SetPattern[] =>
  asked.flatMap((kind) => FIND[kind](report) ?? [])

const withItems = <Kind extends 'seen-differently' | 'wished-not-there' | 'opposite-wishes'>(
  kind: Kind,
  items: readonly FactorKey[],
) => (items.length > 0 ? { kind, items } : undefined)

const FIND: { readonly [kind in SetPatternKind]: (report: SetReport) => SetPattern | undefined } = {
  'seen-differently': (report) =>
    withItems(
      'seen-differently',
      report.factors.filter((item) => isGap(leadingPair(report, 'current', item))),
    ),

  /** The first item clearly, every other hardly, in all groups: as of work that is only operational. */
  'first-only': (report) => {
    const [first, ...others] = report.factors
    const holds =
      first !== undefined &&
      others.length > 0 &&
      everyGroupAt(report, 'current', first, 3) &&
      others.every((item) => everyGroupAt(report, 'current', item, 1))
    return holds ? { kind: 'first-only' } : undefined
  },

  'wished-not-there': (report) =>
    withItems(
      'wished-not-there',
      report.factors.filter(
        (item) => everyGroupAt(report, 'current', item, 1) && everyGroupAt(report, 'desired', item, 3),
      ),
    ),

  'wishes-all': (report) => {
    const wishesClearly = (group: GroupKey, item: FactorKey) => isAt(report, 'desired', group, item, 3)
    const groups = groupsOf(report).filter((group) => report.factors.every((item) => wishesClearly(group, item)))
    return groups.length > 0 ? { kind: 'wishes-all', groups } : undefined
  },

  'opposite-wishes': (report) => {
    const wants = (item: FactorKey, direction: 'up' | 'down') =>
      groupsOf(report).some((group) => {
        const wish = wishOf(report, group, item)
        return wish?.direction === direction && (wish.class === 'clear' || wish.class === 'large')
      })
    return withItems(
      'opposite-wishes',
      report.factors.filter((item) => wants(item, 'up') && wants(item, 'down')),
    )
  },

  'many-dont-know': (report) => {
    const groupsAt = (item: FactorKey) =>
      groupsOf(report).filter((group) => withinOf(report, 'current', group, item).many_dk)
    const items = report.factors.filter((item) => groupsAt(item).length > 0)
    const groups = groupsOf(report).filter((group) => items.some((item) => groupsAt(item).includes(group)))
    return items.length > 0 ? { kind: 'many-dont-know', items, groups } : undefined
  },

  'as-is': (report) => {
    const wishes = report.factors.flatMap((item) =>
      groupsOf(report).flatMap((group) => {
        const wish = wishOf(report, group, item)
        return wish && wish.n > 0 ? [wish] : []
      }),
    )
    return wishes.length > 0 && wishes.every((wish) => wish.class === 'as_is' && !wish.mixed)
      ? { kind: 'as-is' }
      : undefined
  },
}

const groupsOf = (report: SetReport): readonly GroupKey[] =>
  report.groups.filter((group) => group.shown).map(({ key }) => key)

/** Whether every group that answered is at this level, and somebody did. */
const everyGroupAt = (report: SetReport, moment: Moment, item: FactorKey, level: 1 | 3): boolean => {
  const groups = answeredGroups(report, moment, item)
  return groups.length > 0 && groups.every((group) => isAt(report, moment, group, item, level))
}

const isAt = (report: SetReport, moment: Moment, group: GroupKey, item: FactorKey, level: 1 | 3): boolean => {
  const within = withinOf(report, moment, group, item)
  return within.level === level && within.class !== 'split'
}
