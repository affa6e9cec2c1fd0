import { createHash } from 'node:crypto'
import { NotFound } from '../../../domain/errors.ts'
import { type Inventory, isActivity } from '../../../domain/inventory/inventory.ts'
import { type TaskRow, taskKey, taskRows } from '../../../domain/inventory/task-rows.ts'
import { paths } from '../../paths.ts'

/** A task in an address: its id in the catalogue, or a hash of its own text, which itself is in no address. */
export const taskInAddress = (task: string): string =>
  isActivity(task) ? task : `own-${createHash('sha256').update(taskKey(task)).digest('hex').slice(0, 16)}`

/** The task of an address. @throws NotFound */
export const taskOfAddress = (inventory: Inventory, address: unknown): TaskRow => {
  const row = taskRows(inventory).find(({ key }) => taskInAddress(key) === address)
  if (!row) throw new NotFound('task')
  return row
}

export const taskHref = ({ entry }: TaskRow): string => paths.inventoryTask.href({ task: taskInAddress(entry.task) })

/** Whether a row is only there because somebody typed it. */
export const isDeletable = ({ entry, listedBy }: TaskRow): boolean => !isActivity(entry.task) && listedBy.length === 0
