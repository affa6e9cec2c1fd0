import type { ArrangementId, TitleId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import {
  type Arrangement,
  type Inventory,
  MOST_ROWS,
  type Passport,
  saysNothing,
  type TaskEntry,
  type TitleEntry,
} from './inventory.ts'
import { settleTask, settleTitle } from './settle-entries.ts'
import { taskKey } from './task-rows.ts'

/** One row that is written, or removed. */
export type InventoryChange =
  | { readonly kind: 'passport'; readonly passport: Passport }
  | { readonly kind: 'title'; readonly title: TitleEntry }
  | { readonly kind: 'task'; readonly task: TaskEntry }
  | { readonly kind: 'arrangement'; readonly arrangement: Arrangement }
  | { readonly kind: 'no-title'; readonly id: TitleId }
  | { readonly kind: 'no-task'; readonly task: string }
  | { readonly kind: 'no-arrangement'; readonly id: ArrangementId }

/** `withdrawn`: an answer about contentment was taken away, since too few people do the task. */
export type ChangedOrWhyNot = Outcome<{ readonly inventory: Inventory; readonly withdrawn: boolean }, 'too-many'>

/** The inventory after a change: a row with the same id, or of the same activity, is replaced; another is added. */
export const changeInventory = (inventory: Inventory, change: InventoryChange): ChangedOrWhyNot => {
  const { titles, tasks, arrangements } = inventory
  switch (change.kind) {
    case 'passport':
      return within({ ...inventory, passport: change.passport })
    case 'title':
      return within({ ...inventory, titles: put(titles, settleTitle(change.title), ({ id }) => id) })
    case 'task': {
      const { task, withdrawn } = settleTask(change.task)
      const told = put(tasks, task, (each) => taskKey(each.task)).filter((each) => !saysNothing(each))
      return within({ ...inventory, tasks: told }, withdrawn)
    }
    case 'arrangement':
      return within({ ...inventory, arrangements: put(arrangements, change.arrangement, ({ id }) => id) })
    case 'no-title':
      return within(withoutTitle(inventory, change.id))
    case 'no-task':
      return within({ ...inventory, tasks: tasks.filter(({ task }) => taskKey(task) !== taskKey(change.task)) })
    case 'no-arrangement':
      return within({ ...inventory, arrangements: arrangements.filter(({ id }) => id !== change.id) })
  }
}

const put = <Row>(rows: readonly Row[], row: Row, keyOf: (row: Row) => string): readonly Row[] =>
  rows.some((each) => keyOf(each) === keyOf(row))
    ? rows.map((each) => (keyOf(each) === keyOf(row) ? row : each))
    : [...rows, row]

/** Also where a task or an arrangement refers to it. */
const withoutTitle = ({ titles, tasks, arrangements, ...others }: Inventory, id: TitleId): Inventory => ({
  ...others,
  titles: titles.filter((title) => title.id !== id),
  tasks: tasks.map((task) => (task.assignTo === id ? { ...task, assignTo: null } : task)),
  arrangements: arrangements.map((each) => ({ ...each, forTitles: each.forTitles.filter((title) => title !== id) })),
})

const within = (inventory: Inventory, withdrawn = false): ChangedOrWhyNot =>
  hasTooMany(inventory) ? { ok: false, reason: 'too-many' } : { ok: true, inventory, withdrawn }

export const hasTooMany = ({ titles, tasks, arrangements }: Inventory): boolean =>
  titles.length > MOST_ROWS.titles || tasks.length > MOST_ROWS.tasks || arrangements.length > MOST_ROWS.arrangements
