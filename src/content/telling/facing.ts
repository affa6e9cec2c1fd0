import { facingLevels } from '../../domain/report/facing-levels.ts'
import { isGap, largestPair, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey, Level } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Facing } from '../told-report.ts'
import { namedLevel, type Telling } from './telling.ts'

/**
 * The two texts that the furthest groups chose, in the order of the groups. Only for a gap: where groups are half a
 * step apart or less, two texts face to face would make too much of a small difference. A doubtful gap asks whether it is recognised.
 */
export const tellFacing = (
  telling: Telling,
  groups: readonly ToldGroup[],
  factor: FactorKey,
): readonly [Facing, Facing] | null => {
  const { report, words, labelOf, articledOf, factorOf } = telling
  const pair = largestPair(report, 'current', factor)
  if (!isGap(pair)) return null
  const [a, b] = [pair.a, pair.b].map((group) => withinOf(report, 'current', group, factor))
  if (!a || !b) return null
  const levels = facingLevels(a, b)
  const side = (group: GroupKey, level: Level): Facing => {
    const { counts, n } = withinOf(report, 'current', group, factor)
    const share = words.countOf(counts[level - 1] ?? 0, n)
    const at = namedLevel(telling, level)
    return {
      label: labelOf(group),
      shape: groups.find(({ key }) => key === group)?.shape ?? 'square',
      heading:
        pair.highlight < 2
          ? words.facing.question(articledOf(group), share, at)
          : words.facing.heading(labelOf(group), share, at),
      sentence: factorOf(factor).levels[level - 1] ?? '',
    }
  }
  return [side(pair.a, levels[0]), side(pair.b, levels[1])]
}
