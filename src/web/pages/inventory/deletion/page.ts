import type { Request, Response } from 'express'
import { startTellingInventory } from '../../../../content/inventory/inventory-telling.ts'
import { NotFound } from '../../../../domain/errors.ts'
import type { InventoryChange } from '../../../../domain/inventory/change-inventory.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { arrangementOf } from '../arrangement/page.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { isDeletable, taskInAddress, taskOfAddress } from '../task-address.ts'
import { titleOf } from '../title/page.ts'

type Part = 'titles' | 'tasks' | 'arrangements'
type Deleted = { readonly part: Part; readonly name: string; readonly action: string; readonly change: InventoryChange }

/** Deletes a row of the inventory, after a confirmation. */
export const inventoryDeletionPages = (dependencies: InventoryDependencies) => {
  const page = (deletedBy: (found: Awaited<ReturnType<typeof foundIn>>, req: Request) => Deleted) => ({
    async get(req: Request, res: Response) {
      const { part, name, action } = deletedBy(await foundIn(res), req)
      const { deletion } = res.locals.t.inventory
      await render(res, 'inventory/deletion', {
        title: deletion.title[part],
        lead: deletion.lead[part],
        name,
        action,
        list: paths.inventory.href({}),
      })
    },

    async post(req: Request, res: Response) {
      const { change } = deletedBy(await foundIn(res), req)
      await dependencies.keepInventory(actorOf(res.locals), change)
      req.session.flash = 'row-deleted'
      res.redirect(303, paths.inventory.href({}))
    },
  })

  const foundIn = async (res: Response) => {
    const found = await inventoryOf(dependencies, res)
    return { ...found, telling: startTellingInventory(found.inventory, res.locals.language, found.coachTitle) }
  }

  return {
    title: page(({ inventory, telling }, req) => {
      const { id } = titleOf(inventory, req)
      return {
        part: 'titles',
        name: telling.titleNames([id]),
        action: paths.titleDeletion.href({ titleId: id }),
        change: { kind: 'no-title', id },
      }
    }),

    task: page(({ inventory }, req) => {
      const row = taskOfAddress(inventory, req.params.task)
      const { task } = row.entry
      if (!isDeletable(row)) throw new NotFound('own task')
      return {
        part: 'tasks',
        name: task,
        action: paths.taskDeletion.href({ task: taskInAddress(task) }),
        change: { kind: 'no-task', task },
      }
    }),

    arrangement: page(({ inventory, telling }, req) => {
      const arrangement = arrangementOf(inventory, req)
      return {
        part: 'arrangements',
        name: telling.arrangementName(arrangement),
        action: paths.arrangementDeletion.href({ arrangementId: arrangement.id }),
        change: { kind: 'no-arrangement', id: arrangement.id },
      }
    }),
  }
}
