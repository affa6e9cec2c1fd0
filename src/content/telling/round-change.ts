import type { PairRow, Within } from '../../domain/method/analysis.ts'
import { leadingPair } from '../../domain/method/leading-pair.ts'
import type { ExpectationChange } from '../../domain/report/compare-expectations.ts'
import type { FactorChange, GapChange, GroupShift } from '../../domain/report/compare-rounds.ts'
import { type Distance, distanceOf } from '../../domain/report/distance.ts'
import { isTold } from '../../domain/report/expectation-lookup.ts'
import { withinOf } from '../../domain/report/report-lookup.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Marking } from '../told-marking.ts'
import type { Standing, ToldChange, ToldShift } from '../told-round.ts'
import type { Words } from '../words/nl.ts'
import { distanceIn } from './pair.ts'
import { sentences } from './sentences.ts'
import { standingOf, tellStanding } from './standing.ts'
import type { Telling } from './telling.ts'

/** What moved at one factor, or at one item of a further set: where the groups were and are, and their distance. */
export const tellChange = (
  telling: Telling,
  before: Telling,
  groups: readonly ToldGroup[],
  change: FactorChange,
  expected: readonly ExpectationChange[] = [],
): Omit<ToldChange, 'number'> => {
  const { title } = telling.factorOf(change.factor)
  const shifts = change.shifts.flatMap((shift) => {
    const group = groups.find(({ key }) => key === shift.group)
    return group ? [tellShift(telling, before, group, shift)] : []
  })
  const expectations = expected.filter(({ later }) => later.factor === change.factor)
  const text = [tellDistance(telling, before, change), ...tellExpected(telling, before, expectations)].join(' ')
  return {
    factor: change.factor,
    title,
    text,
    shifts,
    alt: [sentences([title]), text, ...shifts.map(({ label, text: moved }) => `${label}: ${moved}`)].join(' '),
  }
}

const tellDistance = (telling: Telling, before: Telling, { asked, gap }: FactorChange): string => {
  const { round } = telling.words
  if (asked === 'differently') return round.differently
  if (asked === 'not-before') return round.notBefore
  return sentences([gap ? tellGapChange(telling, before, gap) : round.gap.none])
}

/** What became of the expectations that both rounds have a sentence for. Phrased as a question when either is one. */
const tellExpected = (telling: Telling, before: Telling, changes: readonly ExpectationChange[]): readonly string[] => {
  const { round } = telling.words.expectation
  return changes.flatMap(({ earlier, later }) => {
    if (!isTold(before.report, earlier) || !isTold(telling.report, later)) return []
    const [a, b] = [telling.innerNameOf(later.group).label, telling.innerNameOf(later.about).label]
    const sentence = round.change(a, b, round.state[earlier.state], round.state[later.state])
    return [sentences([[earlier, later].some(({ highlight }) => highlight === 1) ? round.asked(sentence) : sentence])]
  })
}

/** Phrased as a question when the difference that changed was itself a question. */
const tellGapChange = (telling: Telling, before: Telling, { earlier, later, change }: GapChange): string => {
  const { gap } = telling.words.round
  const [then, now] = [distanceIn(before, earlier), distanceIn(telling, later)]
  const leads = leadingIn(before, earlier) && leadingIn(telling, later)
  const [was, is] = [tellDistanceOf(telling, earlier, then), tellDistanceOf(telling, later, now)]
  const fits = leads && shows(change, then, now)
  if (change === 'same') return !fits ? gap.sameAlone : was === is ? gap.unchanged(is) : gap.same(was, is)
  const sentence = fits ? gap[change](was, is) : gap.alone[change]
  return (change === 'narrowed' ? earlier : later).highlight < 2 ? gap.asked(sentence) : sentence
}

/** Whether the pair is the one by which its own report tells the factor. */
const leadingIn = ({ report }: Telling, pair: PairRow): boolean => leadingPair(report, 'current', pair.factor) === pair

/** The distances are told only when their words show the change: 'one level then, one level now' doesn't. */
const shows = (change: GapChange['change'], then: Distance, now: Distance): boolean => {
  const [was, is] = [sizeOf(then), sizeOf(now)]
  if (was === null || is === null) return true
  return change === 'same' ? was === is : change === 'narrowed' ? is < was : is > was
}

/** In the order of the words; null for words that don't say how far. */
const sizeOf = (distance: Distance): number | null => {
  switch (distance.kind) {
    case 'none':
    case 'shared':
      return 0
    case 'nuance':
      return 0.5
    case 'levels':
      return distance.levels
    default:
      return null
  }
}

const tellDistanceOf = ({ words, articledOf }: Telling, pair: PairRow, distance: Distance): string => {
  const { distance: told } = words.round
  switch (distance.kind) {
    case 'none':
    case 'shared':
      return told.shared
    case 'nuance':
      return told.nuance
    case 'spread':
      return told.spread(articledOf(pair.a), articledOf(pair.b))
    case 'levels':
      return told.levels(articledOf(distance.order[0]), articledOf(distance.order[1]), distance.levels)
    case 'answers':
      return told.answers(articledOf(distance.order[0]), articledOf(distance.order[1]))
  }
}

const tellShift = (telling: Telling, before: Telling, group: ToldGroup, { row }: GroupShift): ToldShift => {
  const { words } = telling
  const [then, now] = [before, telling].map(({ report }) => withinOf(report, 'current', group.key, row.factor)) as [
    Within,
    Within,
  ]
  const [was, is]: readonly [Standing, Standing] = [standingOf(then), standingOf(now)]
  const asked = row.highlight === 1 ? '?' : ''
  return {
    label: group.label,
    shape: group.shape,
    before: was,
    after: is,
    text: sentences([
      tellBoth(words, tellStanding(words, was), tellStanding(words, is)),
      `${moveOf(telling, row, distanceOf(row, then, now))}${asked}`,
    ]),
    marking: markingOf(telling, row),
  }
}

const tellBoth = ({ round }: Words, was: string, is: string): string =>
  was === is ? round.standingSame(is) : round.standing(was, is)

const moveOf = ({ words }: Telling, row: PairRow, distance: Distance): string => {
  const { shift } = words.round
  const way = row.direction === 'b_higher' ? 'up' : row.direction === 'a_higher' ? 'down' : 'spread'
  switch (distance.kind) {
    case 'none':
      return shift.none
    case 'shared':
      return shift.same
    case 'nuance':
      return shift.nuance[way]
    case 'spread':
      return shift.spread
    case 'levels':
      return way === 'down' ? shift.down(distance.levels) : shift.up(distance.levels)
    case 'answers':
      return way === 'down' ? shift.answersDown : shift.answersUp
  }
}

const markingOf = ({ words }: Telling, { highlight, reasons }: PairRow): Marking => ({
  highlight,
  word: words.round.marking[highlight],
  reason:
    highlight < 3 && reasons.length > 0
      ? sentences([reasons.map((reason) => words.round.reasons[reason]).join('; ')])
      : null,
})
