import type { ArrangementId, TitleId } from '../ids.ts'
import { type Inventory, isActivity } from './inventory.ts'
import { foldedWords } from './same-words.ts'

/** What own names become: a title that may stay as it is, or a name for what has this number, from 1 on. */
export type NamesForOthers = {
  readonly title: (title: string, number: number) => string
  readonly arrangement: (number: number) => string
}

/**
 * The inventory to swap with another institution: without units, people's functions and own texts, and without our ids. Own
 * titles get the names that `names` gives; equal ones get the same.
 */
export const nameless = (inventory: Inventory, names: NamesForOthers): Inventory => {
  const { passport, titles, tasks, arrangements } = inventory
  const others = titleNames(inventory, names.title)
  const ids = new Map(titles.map(({ id }, index) => [id, `T${index + 1}` as TitleId]))
  const idOf = (id: TitleId | null) => (id === null ? null : (ids.get(id) ?? null))
  return {
    passport: { ...passport, sponsor: '', steers: '', rhythm: '' },
    titles: titles.map((title) => ({
      ...title,
      id: idOf(title.id) ?? title.id,
      workingTitle: others(title.workingTitle),
      formalTitle: others(title.formalTitle),
      unit: '',
      besides: '',
      notOurs: '',
      ownActivities: [],
      ownCompetences: [],
    })),
    tasks: tasks
      .filter(({ task }) => isActivity(task))
      .map((task) => ({ ...task, need: '', filledBy: '', assignTo: idOf(task.assignTo) })),
    arrangements: arrangements.map((each, index) => ({
      ...each,
      id: `A${index + 1}` as ArrangementId,
      name: each.way === null ? names.arrangement(index + 1) : '',
      ownWay: '',
      decidedBy: '',
      ownCompetences: [],
      forTitles: each.forTitles.flatMap((id) => idOf(id) ?? []),
    })),
  }
}

/** One name for each title, working or formal, however it is spelled. */
const titleNames = ({ titles }: Inventory, nameOf: NamesForOthers['title']) => {
  const all = titles
    .flatMap(({ workingTitle, formalTitle }) => [workingTitle, formalTitle])
    .filter((each) => each !== '')
  const numbers = new Map([...new Set(all.map(foldedWords))].map((folded, index) => [folded, index + 1]))
  return (title: string) => (title === '' ? '' : nameOf(title, numbers.get(foldedWords(title)) ?? 0))
}
