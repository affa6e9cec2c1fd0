import type { Day } from '../calendar.ts'
import { ACTIVITIES, WORK_LEVELS, WORK_ROLES } from './catalogue.ts'
import type { TitleEntry } from './inventory.ts'
import { type InventorySignal, oneSignal, type SignalGround, type SignalRow } from './inventory-signal.ts'
import { foldedWords } from './same-words.ts'
import { workOf } from './task-rows.ts'

/** The fewest activities of each of two titles from which their work may be called the same. */
const FEWEST_TO_COMPARE = 3

type Pair = {
  readonly one: TitleEntry
  readonly other: TitleEntry
  readonly sizes: readonly [number, number]
  readonly both: number
  readonly either: number
}

/** What the titles give to talk about, each title by itself and two by two. */
export const titleSignals = (titles: readonly TitleEntry[], today: Day): readonly InventorySignal[] => [
  ...pairsOf(titles)
    .filter(({ one, other }) => !isSameTitle(one, other))
    .filter(({ sizes, both, either }) => Math.min(...sizes) >= FEWEST_TO_COMPARE && 4 * both >= 3 * either)
    .map((pair): InventorySignal => ({ kind: 'same-work', rows: [rowOf(pair)] })),
  ...pairsOf(titles)
    .filter(({ one, other }) => isSameTitle(one, other))
    .filter(({ sizes, both, either }) => Math.min(...sizes) >= 1 && 2 * both < either)
    .map((pair): InventorySignal => ({ kind: 'same-title', rows: [rowOf(pair)] })),
  ...oneSignal('formal-is-other', titles.filter(hasOtherFormalTitle).map(onlyTitle)),
  ...oneSignal('no-boundary', titles.flatMap(boundaryRows(today))),
  ...oneSignal('everything', titles.filter(doesEverything).map(onlyTitle)),
]

const pairsOf = (titles: readonly TitleEntry[]): readonly Pair[] => {
  const work = titles.map((title) => ({ title, keys: workOf(title) }))
  return work.flatMap(({ title: one, keys }, index) =>
    work.slice(index + 1).map(({ title: other, keys: others }): Pair => {
      const both = [...keys].filter((key) => others.has(key)).length
      return { one, other, sizes: [keys.size, others.size], both, either: keys.size + others.size - both }
    }),
  )
}

const isSameTitle = (one: TitleEntry, other: TitleEntry): boolean =>
  foldedWords(one.workingTitle) === foldedWords(other.workingTitle)

const rowOf = ({ one, other, both, either }: Pair): SignalRow => ({
  titles: [one.id, other.id],
  shared: { both, either },
})

const onlyTitle = ({ id }: TitleEntry): SignalRow => ({ titles: [id] })

const hasOtherFormalTitle = ({ workingTitle, formal, formalTitle }: TitleEntry): boolean =>
  formal !== 'same' && formalTitle !== '' && foldedWords(formalTitle) !== foldedWords(workingTitle)

/** A title whose description nobody has told about is something missing, and no signal. */
const boundaryRows =
  (today: Day) =>
  ({ id, description, reviewOn }: TitleEntry): readonly SignalRow[] => {
    const row = (why: SignalGround): readonly SignalRow[] => [{ titles: [id], why }]
    if (description === 'none') return row('no-description')
    if (description === 'draft') return row('draft-description')
    return description === 'in-force' && reviewOn !== null && reviewOn < today ? row('review-past') : []
  }

/** All levels, and more than two thirds of the catalogue. */
const doesEverything = ({ levels, activities }: TitleEntry): boolean =>
  WORK_LEVELS.every((level) => levels.includes(level)) && 3 * activities.length > 2 * ACTIVITIES.length

/** The levels and the roles that no title lists. Nothing is said of levels, or of roles, while no title lists any. */
export const carrierSignals = (titles: readonly TitleEntry[]): readonly InventorySignal[] => {
  const levels = without(
    WORK_LEVELS,
    titles.flatMap((title) => title.levels),
  )
  const roles = without(
    WORK_ROLES,
    titles.flatMap(({ mainRoles, alsoRoles }) => [...mainRoles, ...alsoRoles]),
  )
  return oneSignal('no-carrier', [...(levels.length > 0 ? [{ levels }] : []), ...(roles.length > 0 ? [{ roles }] : [])])
}

const without = <Item>(all: readonly Item[], listed: readonly Item[]): readonly Item[] =>
  listed.length === 0 ? [] : all.filter((item) => !listed.includes(item))
