import type { Response } from 'express'
import type { ScanSummary } from '../../../../application/scan/scan-read-models.ts'
import { capitalise } from '../../../../content/capitalise.ts'
import { startTellingInventory } from '../../../../content/inventory/inventory-telling.ts'
import { type Inventory, TITLE_FIELDS } from '../../../../domain/inventory/inventory.ts'
import { mayTellContent } from '../../../../domain/inventory/settle-entries.ts'
import type { TaskRow } from '../../../../domain/inventory/task-rows.ts'
import type { CoachTitle } from '../../../../domain/scan/rubric.ts'
import type { Form } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { showEntry } from '../show-entry.ts'
import { isDeletable, taskInAddress } from '../task-address.ts'

export type FoundTask = {
  readonly inventory: Inventory
  readonly coachTitle: CoachTitle
  readonly row: TaskRow
  /** The closed scans, the newest first: those have agreements. */
  readonly scans: readonly ScanSummary[]
}

const GAP = ['need', 'filledBy', 'filledByPeople', 'content']

/** The form of a task, and below it how its decision becomes an agreement. */
export const showTask = (res: Response, found: FoundTask, form: Form<unknown>) => {
  const { tasks: s } = res.locals.t.inventory
  const { row } = found
  const telling = startTellingInventory(found.inventory, res.locals.language, found.coachTitle)
  const { assignedTo, listedBy } = telling.words.telling
  const titles = telling.titleNames(row.listedBy)
  const draft = row.listedBy.length > 0 ? listedBy(titles) : ''
  return showEntry(res, form, {
    inventory: found.inventory,
    coachTitle: found.coachTitle,
    part: 'tasks',
    title: capitalise(telling.taskName(row.entry.task)),
    lead: row.assigned ? s.assignedLead : '',
    action: paths.inventoryTask.href({ task: taskInAddress(row.entry.task) }),
    saveAndNext: s.saveAndNext,
    deletion: isDeletable(row) ? paths.taskDeletion.href({ task: taskInAddress(row.entry.task) }) : '',
    locked: mayTellContent(row.entry) ? {} : { content: s.locked },
    sections: {
      open: [...(row.assigned ? [] : ['state', ...GAP]), 'decision', 'assignTo'],
      folded: row.assigned ? [{ summary: s.more.gap, fields: GAP }] : [],
    },
    below: {
      agreement: { standing: capitalise(row.assigned ? assignedTo(titles) : draft), ...agreementView(res, found) },
    },
  })
}

const agreementView = (res: Response, { row, scans }: FoundTask) => ({
  decided: row.entry.decision !== null,
  scans: scans.map(({ id, title }) => ({ id, title })),
  action: paths.taskAgreement.href({ task: taskInAddress(row.entry.task) }),
  words: res.locals.t.inventory.tasks.agreement,
})

/** The form of a task that is not in the list yet. */
export const showNewTask = (
  res: Response,
  { inventory, coachTitle }: Pick<FoundTask, 'inventory' | 'coachTitle'>,
  form: Form<unknown>,
) => {
  const { tasks: s } = res.locals.t.inventory
  return showEntry(res, form, {
    inventory,
    coachTitle,
    part: 'tasks',
    title: s.add,
    lead: s.newLead,
    action: paths.newTask.href({}),
    saveAndNext: '',
    deletion: '',
    own: { label: s.own, longest: TITLE_FIELDS.ownActivities.longest },
    locked: { content: s.locked },
    sections: { open: ['state', ...GAP, 'decision', 'assignTo'], folded: [] },
  })
}
