import type { TaskEntry, TitleEntry } from './inventory.ts'
import { eachOnce } from './same-words.ts'

/** With fewer people behind a function, an answer about their contentment is an answer about a person. */
export const FEWEST_ASKED = 3

/** Whether the people who do a task may be said to be content with that or not. */
export const mayTellContent = ({ filledByPeople }: Pick<TaskEntry, 'filledByPeople'>): boolean =>
  filledByPeople !== null && filledByPeople >= FEWEST_ASKED

/** The task without an answer about contentment where too few people do it. `withdrawn`: there was such an answer. */
export const settleTask = (task: TaskEntry): { readonly task: TaskEntry; readonly withdrawn: boolean } =>
  task.content === null || mayTellContent(task)
    ? { task, withdrawn: false }
    : { task: { ...task, content: null }, withdrawn: true }

/** The title with each role once, as the main one where it is both, and each own text once. */
export const settleTitle = (title: TitleEntry): TitleEntry => ({
  ...title,
  alsoRoles: title.alsoRoles.filter((role) => !title.mainRoles.includes(role)),
  ownActivities: eachOnce(title.ownActivities),
  ownCompetences: eachOnce(title.ownCompetences),
})
