import type { Request, Response } from 'express'
import { z } from 'zod'
import { taskSchema } from '../../../../application/inventory/entry-schema.ts'
import { startTellingInventory } from '../../../../content/inventory/inventory-telling.ts'
import { LONGEST_AGREEMENT_TEXT } from '../../../../domain/conversation/agreement.ts'
import { NotFound } from '../../../../domain/errors.ts'
import { isId, type ScanId } from '../../../../domain/ids.ts'
import { TASK_FIELDS } from '../../../../domain/inventory/inventory.ts'
import { startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { optionalDay, printedParagraphs } from '../../../fields.ts'
import { type Errors, type Input, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { entryInput } from '../entry-input.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { type FoundTask, showTask } from '../task/show-task.ts'
import { taskOfAddress } from '../task-address.ts'

const Terms = z.object({
  scan: z.string('invalid').refine(isId, 'invalid'),
  leads: printedParagraphs(LONGEST_AGREEMENT_TEXT, 'tooLong'),
  readyOn: optionalDay('dayWrong'),
})

type Dependencies = InventoryDependencies & Pick<WebDependencies, 'listScans' | 'recordAgreement'>

/** Adds the decision about a task to the agreements of a closed scan. */
export const taskAgreementPage = (dependencies: Dependencies) => ({
  async post(req: Request, res: Response) {
    const found = await inventoryOf(dependencies, res)
    const row = taskOfAddress(found.inventory, req.params.task)
    const scans = (await dependencies.listScans(found.institutionId)).filter(({ status }) => status === 'closed')
    const what = decisionOf({ ...found, row, scans }, res)
    const form = readForm(Terms, req.body)
    if (form.state !== 'complete') return showFaults(res, { ...found, row, scans }, req.body, form.errors)
    const { scan, leads, readyOn } = form.values
    const content = {
      what,
      factor: 'F5',
      leads,
      joins: '',
      board: '',
      tells: '',
      seen: '',
      readyOn,
      lookBackOn: null,
    } as const
    const result = await dependencies.recordAgreement(actorOf(res.locals), scan as ScanId, content)
    if (!result.ok) throw new NotFound('closed scan')
    req.session.flash = 'recorded'
    res.redirect(303, paths.agreements.href({ scanId: scan }))
  },
})

/** The decision as what will be done. @throws NotFound before anything is decided */
const decisionOf = ({ row, inventory, coachTitle }: FoundTask, res: Response): string => {
  const { decision, assignTo, task } = row.entry
  const telling = startTellingInventory(inventory, res.locals.language, coachTitle)
  const { what } = res.locals.t.inventory.tasks.agreement
  if (decision === null) throw new NotFound('decision')
  const title = assignTo === null ? '' : telling.titleNames([assignTo])
  return what[decision](telling.taskName(task), title)
}

/** The form of the task again, with what is wrong in the terms of the agreement. */
const showFaults = (res: Response, found: FoundTask, posted: Input, errors: Errors) => {
  const { row, inventory } = found
  const current = startingForm(taskSchema(inventory.titles.map(({ id }) => id)), entryInput(TASK_FIELDS, row.entry))
  const { scan, leads, readyOn } = posted
  return showTask(res, found, {
    state: 'invalid',
    values: { ...current.values, scan, leads, readyOn },
    errors,
  })
}
