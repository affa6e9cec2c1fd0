import type { Request, Response } from 'express'
import { tellInventory } from '../../../../content/inventory/tell-inventory.ts'
import type { ToldInventory } from '../../../../content/inventory/told-inventory.ts'
import { may } from '../../../../domain/account/membership.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { isEmpty } from '../../../../domain/inventory/inventory.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type InventoryDependencies, inventoryOf } from '../inventory-of.ts'
import { taskInAddress } from '../task-address.ts'

type Dependencies = Pick<InventoryDependencies, 'getInventory' | 'getInstitution'> & Pick<WebDependencies, 'now'>

/** All of the inventory, with what there is to talk about first. */
export const inventoryPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const { t, language } = res.locals
    const found = await inventoryOf(dependencies, res)
    const told = tellInventory({ ...found, today: dayOf(dependencies.now()) }, language)
    await render(res, 'inventory/overview', {
      title: t.inventory.title,
      flash: flashOnce(req, t.inventory.flashes),
      wide: true,
      told,
      empty: isEmpty(found.inventory),
      mayKeep: may(memberOf(res.locals), 'keep-inventory'),
      moreSignals: told.signals.filter((signal) => !told.first.some((first) => isSame(first, signal))),
      levels: tasksByLevel(told),
      titles: told.titles.map((title) => ({ ...title, href: paths.inventoryTitle.href({ titleId: title.id }) })),
      arrangements: told.arrangements.map((each) => ({
        ...each,
        href: paths.arrangement.href({ arrangementId: each.id }),
      })),
    })
  },
})

const isSame = (one: ToldInventory['signals'][number], other: ToldInventory['signals'][number]): boolean =>
  one.kind === other.kind && one.rows.join('\n') === other.rows.join('\n')

/** The tasks under the level of work that they belong to, each with its page. */
const tasksByLevel = ({ tasks }: ToldInventory) =>
  [...new Set(tasks.map(({ level }) => level))].map((level) => ({
    level,
    tasks: tasks
      .filter((task) => task.level === level)
      .map((task) => ({
        ...task,
        anchor: `task-${taskInAddress(task.key)}`,
        href: paths.inventoryTask.href({ task: taskInAddress(task.key) }),
      })),
  }))
