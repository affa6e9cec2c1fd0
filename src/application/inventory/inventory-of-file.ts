import type { z } from 'zod'
import type { ArrangementId, TitleId } from '../../domain/ids.ts'
import { isId } from '../../domain/ids.ts'
import { hasTooMany } from '../../domain/inventory/change-inventory.ts'
import {
  type Arrangement,
  type Inventory,
  type Passport,
  saysNothing,
  type TaskEntry,
  type TitleEntry,
} from '../../domain/inventory/inventory.ts'
import type { InventoryRow } from '../../domain/inventory/inventory-rows.ts'
import { settleTask, settleTitle } from '../../domain/inventory/settle-entries.ts'
import { taskKey, workOf } from '../../domain/inventory/task-rows.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { arrangementSchema, ownTaskSchema, passportSchema, taskSchema, titleSchema } from './entry-schema.ts'
import type { FileFault } from './file-fault.ts'
import { type FileRow, fileTables } from './file-tables.ts'
import { activityOfWords, fieldsOfCells } from './file-words-read.ts'
import { titlesByName } from './titles-by-name.ts'

type NotRead = { readonly ok: false; readonly reason: 'faults'; readonly faults: readonly FileFault[] }
export type InventoryOfFile = Outcome<{ readonly inventory: Inventory }, never> | NotRead

/**
 * The inventory that a file describes, or all that is wrong with it, each with its line. A part without lines stays as
 * it is now; one whose only line says that it is empty loses its rows. `newId` gives rows without a code an id.
 */
export const inventoryOfFile = (
  lines: readonly InventoryRow[],
  current: Inventory,
  newId: () => string,
): InventoryOfFile => {
  const { parts, rows, faults: unread } = fileTables(lines)
  const faults: FileFault[] = [...unread]
  const ofPart = (part: FileRow['part']) => rows.filter((row) => row.part === part)

  const read = <Values>(
    row: FileRow,
    schema: z.ZodType<Values>,
    titleOf: (name: string) => TitleId | null = () => null,
  ) => {
    const { fields, faults: unknown } = fieldsOfCells(row, titleOf)
    faults.push(...unknown)
    const parsed = schema.safeParse(fields)
    if (parsed.success) return parsed.data
    faults.push(...(unknown.length > 0 ? [] : faultsIn(row, parsed.error)))
    return null
  }

  const ids = idsOfRows(newId, faults)
  const titleIds = new Map(ofPart('titles').map((row) => [row, ids(row) as TitleId]))
  const titles = parts.has('titles')
    ? ofPart('titles').flatMap((row): readonly TitleEntry[] => {
        const values = read(row, titleSchema)
        return values ? [settleTitle({ id: titleIds.get(row) as TitleId, ...values } as TitleEntry)] : []
      })
    : current.titles
  const codes = new Map([...titleIds].flatMap(([{ key }, id]) => (key === '' ? [] : [[key, id] as const])))
  const titleOf = titlesByName(titles, codes)
  const known = titles.map(({ id }) => id)

  const passport = readPassport(ofPart('passport'), current, read, faults)
  const tasks = parts.has('tasks')
    ? ofPart('tasks').flatMap((row): readonly TaskEntry[] => {
        const task = taskOf(row, faults)
        const values = task === null ? null : read(row, taskSchema(known), titleOf)
        return values && task !== null ? [{ task, ...values } as TaskEntry] : []
      })
    : current.tasks.map((task) => ({ ...task, assignTo: known.find((id) => id === task.assignTo) ?? null }))
  const arrangements = parts.has('arrangements')
    ? ofPart('arrangements').flatMap((row): readonly Arrangement[] => {
        const values = read(row, arrangementSchema(known), titleOf)
        return values ? [{ id: ids(row) as ArrangementId, ...values } as Arrangement] : []
      })
    : current.arrangements.map((each) => ({ ...each, forTitles: each.forTitles.filter((id) => known.includes(id)) }))

  faults.push(...taskFaults(tasks, ofPart('tasks')))
  const listed = new Set(titles.flatMap((title) => [...workOf(title)]))
  const told = tasks.filter((task) => !saysNothing(task) && !(isBare(task) && listed.has(taskKey(task.task))))
  const inventory: Inventory = { passport, titles, tasks: told, arrangements }
  if (hasTooMany(inventory)) faults.push({ line: lines.at(-1)?.line ?? 1, kind: 'full' })
  return faults.length > 0
    ? { ok: false, reason: 'faults', faults: faults.toSorted((one, other) => one.line - other.line) }
    : { ok: true, inventory }
}

/** An own task of which nothing is told. */
const isBare = ({ task: _, ...values }: TaskEntry): boolean => saysNothing({ task: 'O1', ...values })

const readPassport = (
  rows: readonly FileRow[],
  current: Inventory,
  read: (row: FileRow, schema: typeof passportSchema) => Passport | null,
  faults: FileFault[],
): Passport => {
  const [first, second] = rows
  if (second) faults.push({ line: second.line, kind: 'passportTwice' })
  return (first && read(first, passportSchema)) || current.passport
}

/** Gives each row its id: its own code, or a new id for none and for a code that is only of this file. */
const idsOfRows = (newId: () => string, faults: FileFault[]) => {
  const seen = new Set<string>()
  return ({ key, line }: FileRow): string => {
    if (key === '') return newId()
    if (!/^[A-Za-z0-9-]{1,40}$/.test(key)) faults.push({ line, kind: 'wrongId', found: key })
    else if (seen.has(key)) faults.push({ line, kind: 'idTwice', found: key })
    seen.add(key)
    return isId(key) ? key : newId()
  }
}

const taskOf = (row: FileRow, faults: FileFault[]): string | null => {
  const known = activityOfWords(row.key)
  if (known !== null) return known
  const own = ownTaskSchema.safeParse({ task: row.key })
  if (own.success) return own.data.task
  const message = own.error.issues[0]?.message ?? 'invalid'
  faults.push({ line: row.line, kind: 'field', column: { part: 'tasks', name: '' }, message })
  return null
}

/** Tasks that are there twice, and answers about contentment of too few people. */
const taskFaults = (tasks: readonly TaskEntry[], rows: readonly FileRow[]): readonly FileFault[] => {
  if (tasks.length !== rows.length) return []
  return tasks.flatMap((task, index): readonly FileFault[] => {
    const line = rows[index]?.line ?? 1
    const isSecond = tasks.findIndex((other) => taskKey(other.task) === taskKey(task.task)) < index
    return [
      ...(isSecond ? [{ line, kind: 'taskTwice', found: rows[index]?.key ?? '' } as const] : []),
      ...(settleTask(task).withdrawn ? [{ line, kind: 'contentLocked' } as const] : []),
    ]
  })
}

const faultsIn = ({ part, line }: FileRow, error: z.ZodError): readonly FileFault[] =>
  error.issues.map(({ path, message }) => ({
    line,
    kind: 'field',
    column: { part, name: String(path[0] ?? '') },
    message,
  }))
