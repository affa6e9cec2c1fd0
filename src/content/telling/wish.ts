import type { PairRow, Wish } from '../../domain/method/analysis.ts'
import { leadingPair } from '../../domain/method/leading-pair.ts'
import { answeredGroups, isGap, sharedWish, shownGroups, wishOf, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { Words } from '../words/nl.ts'
import { listAgreeing } from './group-list.ts'
import { distanceIn, tellCounts } from './pair.ts'
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
  const pair = leadingPair(report, 'desired', factor)
  if (isGap(pair)) return [sentences(tellGapOfWishes(telling, pair))]
  const level = sharedWish(report, factor)
  if (level === undefined) return []
  const groups = answeredGroups(report, 'desired', factor)
  const who = listAgreeing(telling, groups)
  const stay = groups.every((group) => wishOf(report, group, factor)?.class === 'as_is')
  const apartNow = isGap(leadingPair(report, 'current', factor))
  const shared = (stay && !apartNow ? words.wish.sharedStay : words.wish.shared)(who, namedLevel(telling, level))
  return [sentences([shared, apartNow ? words.wish.differentStarts : ''])]
}

const tellGapOfWishes = (telling: Telling, pair: PairRow): readonly string[] => {
  const { words, innerNameOf } = telling
  const { wish } = words
  const distance = distanceIn(telling, pair, 'desired')
  const asked = pair.highlight < 2
  if (distance.kind !== 'levels' && distance.kind !== 'answers') {
    return [(asked ? wish.askSpread : wish.spread)(innerNameOf(pair.a), innerNameOf(pair.b))]
  }
  const [higher, lower] = [innerNameOf(distance.order[0]), innerNameOf(distance.order[1])]
  if (distance.kind === 'levels') return [(asked ? wish.askLevels : wish.levels)(higher, lower, distance.levels)]
  return [(asked ? wish.askAnswers : wish.answers)(higher, lower), ...tellCounts(telling, pair, distance, 'desired')]
}

/** Both end points, and how many want up, same and down. */
const tellGroupWish = (telling: Telling, group: GroupKey, factor: FactorKey): string => {
  const { report, words, labelOf } = telling
  const [current, wanted] = [withinOf(report, 'current', group, factor), withinOf(report, 'desired', group, factor)]
  if (wanted.n === 0) return sentences([words.wish.none(labelOf(group))])
  const now = tellStanding(words, standingOf(current))
  const fromTo = words.wish.fromTo(labelOf(group), now, tellStanding(words, standingOf(wanted)))
  return sentences([fromTo, tellChanges(telling, group, factor)])
}

/** How many want what: 'Alle 9 willen verder', '6 mensen willen verder en 1 wil terug'; empty when nobody chose twice. */
export const tellChanges = ({ report, words }: Telling, group: GroupKey, factor: FactorKey): string => {
  const wish = wishOf(report, group, factor)
  if (!wish || wish.n === 0) return ''
  const chosenOnce = Math.max(...report.moments.map((moment) => withinOf(report, moment, group, factor).n)) > wish.n
  return sentences([tellPeople(words, wish, !chosenOnce), wish.mixed ? words.wish.mixed : ''])
}

const tellPeople = ({ list, wish: words }: Words, { n, up, same, down }: Wish, complete: boolean): string => {
  const wanted = [
    { count: up, what: words.up },
    { count: same, what: words.same },
    { count: down, what: words.down },
  ].filter(({ count }) => count > 0)
  const [only, ...others] = wanted
  if (only && others.length === 0) return `${words.all(n, complete)} ${only.what}`
  return list(wanted.map(({ count, what }, index) => `${words.want(count, index === 0)} ${what}`))
}
