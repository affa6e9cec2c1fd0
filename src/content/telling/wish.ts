import type { PairRow, Wish } from '../../domain/method/analysis.ts'
import {
  answeredGroups,
  higherAndLower,
  isGap,
  largestPair,
  sharedWish,
  shownGroups,
  wishOf,
  withinOf,
} from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { Words } from '../words/nl.ts'
import { listAgreeing } from './group-list.ts'
import { sentences } from './sentences.ts'
import { standingOf, tellStanding } from './standing.ts'
import { namedLevel, type Telling } from './telling.ts'

/** What the groups want: first how their wishes compare, then each group's present and wish. */
export const tellWish = (telling: Telling, factor: FactorKey): readonly string[] => {
  const { report } = telling
  if (!report.moments.includes('desired')) return []
  const groups = shownGroups(report).map(({ key }) => tellGroupWish(telling, key, factor))
  return [...tellTogether(telling, factor), ...groups]
}

const tellTogether = (telling: Telling, factor: FactorKey): readonly string[] => {
  const { report, words } = telling
  const widest = largestPair(report, 'desired', factor)
  if (isGap(widest)) return [sentences([tellGapOfWishes(telling, widest)])]
  const level = sharedWish(report, factor)
  if (level === undefined) return []
  const groups = answeredGroups(report, 'desired', factor)
  const who = listAgreeing(telling, groups)
  const stay = groups.every((group) => wishOf(report, group, factor)?.class === 'as_is')
  const apartNow = isGap(largestPair(report, 'current', factor))
  const shared = (stay && !apartNow ? words.wish.sharedStay : words.wish.shared)(who, namedLevel(telling, level))
  return [sentences([shared, apartNow ? words.wish.differentStarts : ''])]
}

const tellGapOfWishes = ({ words: { wish }, nameOf }: Telling, pair: PairRow): string => {
  const asked = pair.highlight < 2
  const order = higherAndLower(pair)
  if (!order) return (asked ? wish.askSpread : wish.spread)(nameOf(pair.a), nameOf(pair.b))
  const [higher, lower] = [nameOf(order[0]), nameOf(order[1])]
  if (pair.class === 'opposed') return (asked ? wish.askMoreThanOneStep : wish.moreThanOneStep)(higher, lower)
  return (asked ? wish.askOneStep : wish.oneStep)(higher, lower)
}

/** Both end points, and how many want up, same and down. */
const tellGroupWish = ({ report, words, labelOf }: Telling, group: GroupKey, factor: FactorKey): string => {
  const wanted = withinOf(report, 'desired', group, factor)
  if (wanted.n === 0) return sentences([words.wish.none(labelOf(group))])
  const now = tellStanding(words, standingOf(withinOf(report, 'current', group, factor)))
  const fromTo = words.wish.fromTo(labelOf(group), now, tellStanding(words, standingOf(wanted)))
  const wish = wishOf(report, group, factor)
  return sentences([fromTo, ...(wish && wish.n > 0 ? tellChanges(words, wish) : [])])
}

const tellChanges = (words: Words, wish: Wish): readonly string[] => {
  const size = tellSize(words, wish)
  const people = words.wish.people(wish.up, wish.same, wish.down)
  const mixed = wish.mixed ? words.wish.mixed : ''
  if (wish.highlight === 1) return [words.wish.asked(size), people, mixed]
  return [size === '' ? people : `${size}: ${people}`, mixed]
}

/** How large a step the group wants to take, as a question where one answer could change it; without who wants what. */
export const tellStep = (words: Words, wish: Wish): string => {
  const size = tellSize(words, wish)
  return sentences([wish.highlight === 1 ? words.wish.asked(size) : size, wish.mixed ? words.wish.mixed : ''])
}

/** How large the step is; nothing where wishes that go both ways leave the middle in place. */
const tellSize = ({ wish: words }: Words, wish: Wish): string => {
  if (wish.class === 'none') return ''
  if (wish.class !== 'as_is') return words.size[wish.class][wish.direction === 'down' ? 'down' : 'up']
  if (wish.mixed) return ''
  return wish.same === wish.n ? words.asItIs : words.nearlyAsItIs
}
