import type { Request, Response } from 'express'
import { ownTaskSchema, taskSchema } from '../../../../application/inventory/entry-schema.ts'
import { blankTask, type Inventory, TASK_FIELDS, type TaskEntry } from '../../../../domain/inventory/inventory.ts'
import { taskRows } from '../../../../domain/inventory/task-rows.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { emptyForm, type Form, invalidForm, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { entryInput } from '../entry-input.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { taskHref, taskInAddress, taskOfAddress } from '../task-address.ts'
import { showNewTask, showTask } from './show-task.ts'

type Dependencies = InventoryDependencies & Pick<WebDependencies, 'listScans'>

/** The form of one task of the catalogue or of a title, and of a new own task. */
export const taskPage = (dependencies: Dependencies) => {
  const foundIn = async (req: Request, res: Response) => {
    const found = await inventoryOf(dependencies, res)
    const row = taskOfAddress(found.inventory, req.params.task)
    const scans = await dependencies.listScans(found.institutionId)
    return { ...found, row, scans: scans.filter(({ status }) => status === 'closed') }
  }

  const keep = async (req: Request, res: Response, task: TaskEntry) => {
    const result = await dependencies.keepInventory(actorOf(res.locals), { kind: 'task', task })
    if (result.ok) {
      req.session.flash = result.withdrawn ? 'task-withdrawn' : 'task-saved'
      res.redirect(303, req.body.next === undefined ? taskAnchor(task.task) : nextOpenTask(result.inventory, task.task))
    }
    return result.ok
  }

  return {
    async getNew(_req: Request, res: Response) {
      await showNewTask(res, await inventoryOf(dependencies, res), emptyForm())
    },

    async postNew(req: Request, res: Response) {
      const found = await inventoryOf(dependencies, res)
      const form = readForm(ownTaskSchema.and(schemaFor(found.inventory)), req.body)
      if (form.state !== 'complete') return showNewTask(res, found, form)
      const known = taskRows(found.inventory).find(({ key }) => taskInAddress(key) === taskInAddress(form.values.task))
      if (known) return res.redirect(303, taskHref(known))
      if (!(await keep(req, res, form.values as TaskEntry))) {
        await showNewTask(res, found, invalidForm(req.body, { task: 'full' }))
      }
    },

    async get(req: Request, res: Response) {
      const found = await foundIn(req, res)
      const form = startingForm(schemaFor(found.inventory), entryInput(TASK_FIELDS, found.row.entry))
      await showTask(res, found, form)
    },

    async post(req: Request, res: Response) {
      const found = await foundIn(req, res)
      const [schema, current] = [schemaFor(found.inventory), entryInput(TASK_FIELDS, found.row.entry)]
      const form: Form<Omit<TaskEntry, 'task'>> = readForm(schema, req.body)
      if (form.state !== 'complete') return showTask(res, found, form)
      if (overwrites(schema, req.body, current)) {
        return showTask(res, found, changedMeanwhile(schema, req.body, current, 'state'))
      }
      const { task } = found.row.entry
      if (!(await keep(req, res, { ...blankTask(task), ...form.values }))) {
        await showTask(res, found, invalidForm(req.body, { state: 'full' }))
      }
    },
  }
}

const schemaFor = ({ titles }: Inventory) => taskSchema(titles.map(({ id }) => id))

/** Where a task is in the overview. */
const taskAnchor = (task: string): string => `${paths.inventory.href({})}#task-${taskInAddress(task)}`

/** The next task after this one of which nobody has told; the overview after the last. */
const nextOpenTask = (inventory: Inventory, task: string): string => {
  const rows = taskRows(inventory)
  const at = rows.findIndex(({ key }) => taskInAddress(key) === taskInAddress(task))
  const next = rows.slice(at + 1).find(({ assigned, entry }) => !assigned && entry.state === null)
  return next ? taskHref(next) : taskAnchor(task)
}
