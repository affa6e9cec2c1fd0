import type { TitleId } from '../ids.ts'
import { ACTIVITIES, ACTIVITIES_OF, WORK_LEVELS, type WorkLevel } from './catalogue.ts'
import { blankTask, type Inventory, isActivity, type TaskEntry, type TitleEntry } from './inventory.ts'
import { foldedWords } from './same-words.ts'

/** An activity with the titles that list it. */
export type TaskRow = {
  /** As `taskKey`. */
  readonly key: string
  /** Null for an own activity. */
  readonly level: WorkLevel | null
  readonly listedBy: readonly TitleId[]
  /** Whether a title with a description in force lists it. */
  readonly assigned: boolean
  readonly entry: TaskEntry
}

/** By which an activity is found: its id in the catalogue, or its own text without differences of capitals and spaces. */
export const taskKey = (task: string): string => (isActivity(task) ? task : foldedWords(task))

/** The keys of all activities of a title. */
export const workOf = ({ activities, ownActivities }: TitleEntry): ReadonlySet<string> =>
  new Set([...activities, ...ownActivities.map(taskKey)])

/** A row for each activity: those of the catalogue, and then the own ones of titles and of tasks. */
export const taskRows = ({ titles, tasks }: Inventory): readonly TaskRow[] => {
  const entries = new Map(tasks.map((entry) => [taskKey(entry.task), entry]))
  const texts = new Map<string, string>(ACTIVITIES.map((id) => [id, id]))
  for (const own of [...titles.flatMap(({ ownActivities }) => ownActivities), ...tasks.map(({ task }) => task)]) {
    if (!texts.has(taskKey(own))) texts.set(taskKey(own), own)
  }
  const work = titles.map((title) => ({ title, keys: workOf(title) }))
  return [...texts].map(([key, task]) => {
    const listing = work.filter(({ keys }) => keys.has(key)).map(({ title }) => title)
    return {
      key,
      level: levelOf(key),
      listedBy: listing.map(({ id }) => id),
      assigned: listing.some(({ description }) => description === 'in-force'),
      entry: entries.get(key) ?? blankTask(task),
    }
  })
}

export const levelOf = (key: string): WorkLevel | null =>
  WORK_LEVELS.find((level) => (ACTIVITIES_OF[level] as readonly string[]).includes(key)) ?? null
