import type { Within } from '../../domain/method/analysis.ts'
import { leadingPair } from '../../domain/method/leading-pair.ts'
import { facingLevels } from '../../domain/report/facing-levels.ts'
import { isGap, withinOf } from '../../domain/report/report-lookup.ts'
import { type FactorKey, LEVELS, type Level } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Facing } from '../told-report.ts'
import { distanceIn } from './pair.ts'
import { sentences } from './sentences.ts'
import { tellShare } from './share.ts'
import { namedLevel, type Telling } from './telling.ts'

/**
 * The two texts that the leading pair chose, in the order of the groups. Only for a gap: where groups are half a step
 * apart or less, two texts face to face would make too much of a small difference. A doubtful gap asks whether it is
 * recognised. Where the levels don't tell the groups apart, each side says what it chose more often than the other, and
 * where most of it is: the sentence of two must not pass for the view of eight.
 */
export const tellFacing = (
  telling: Telling,
  groups: readonly ToldGroup[],
  factor: FactorKey,
): readonly [Facing, Facing] | null => {
  const { report, words, labelOf, innerNameOf, articledOf, factorOf } = telling
  const pair = leadingPair(report, 'current', factor)
  if (!isGap(pair)) return null
  const answersOf = (group: GroupKey) => withinOf(report, 'current', group, factor)
  const levels = facingLevels(answersOf(pair.a), answersOf(pair.b))
  const byLevel = distanceIn(telling, pair).kind === 'levels'
  const asked = pair.highlight < 2
  const side = (group: GroupKey, other: GroupKey, level: Level): Facing => {
    const { heading, question, moreOften, askMoreOften } = words.facing
    const share = tellShare(words, answersOf(group), level)
    return {
      group,
      level,
      label: labelOf(group),
      shape: groups.find(({ key }) => key === group)?.shape ?? 'square',
      heading: byLevel
        ? (asked ? question : heading)(asked ? articledOf(group) : labelOf(group), share, namedLevel(telling, level))
        : (asked ? askMoreOften : moreOften)(
            labelOf(group),
            innerNameOf(other).label,
            share,
            words.standing.level(level),
          ),
      sentence: factorOf(factor).levels[level - 1] ?? '',
      after: byLevel ? '' : sentences(tellMost(telling, answersOf(group), level)),
    }
  }
  return [side(pair.a, pair.b, levels[0]), side(pair.b, pair.a, levels[1])]
}

/** Where most of a group is, unless that is the level already said. */
const tellMost = ({ words }: Telling, within: Within, said: Level): readonly string[] => {
  const { counts, n } = within
  const most = Math.max(...counts)
  const levels = LEVELS.filter((level) => counts[level - 1] === most)
  const [level = said] = levels
  const share = tellShare(words, within, level)
  if (levels.length > 1) return [words.facing.equallyOften(words.list(levels.map(String)), share)]
  if (level === said) return []
  return [(2 * most > n ? words.facing.most : words.facing.mostOften)(level, share)]
}
