import { z } from 'zod'
import type { TitleId } from '../../domain/ids.ts'
import type { Fields, Values } from '../../domain/inventory/field.ts'
import {
  ARRANGEMENT_FIELDS,
  isActivity,
  PASSPORT_FIELDS,
  TASK_FIELDS,
  TITLE_FIELDS,
} from '../../domain/inventory/inventory.ts'
import { fieldSchema, printedAtMost } from './field-schema.ts'
import { oneLine } from './typed-text.ts'

/** Reads the fields of a row, from a form or from a file. Fields that are absent are empty. */
const schemaOf = <Of extends Fields>(fields: Of, titles: readonly TitleId[]) =>
  z.object(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, titles)])),
  ) as unknown as z.ZodType<Values<Of>, Readonly<Record<string, unknown>>>

export const passportSchema = schemaOf(PASSPORT_FIELDS, [])

export const titleSchema = schemaOf(TITLE_FIELDS, []).superRefine(({ workingTitle }, context) => {
  if (workingTitle === '') context.addIssue({ code: 'custom', path: ['workingTitle'], message: 'titleMissing' })
})

export const taskSchema = (titles: readonly TitleId[]) => schemaOf(TASK_FIELDS, titles)

export const arrangementSchema = (titles: readonly TitleId[]) =>
  schemaOf(ARRANGEMENT_FIELDS, titles).superRefine(({ name, way, ownWay }, context) => {
    if (name === '' && way === null && ownWay === '') {
      context.addIssue({ code: 'custom', path: ['name'], message: 'nameMissing' })
    }
  })

/** The text of an activity that is not in the catalogue. */
export const ownTaskSchema = z.object({
  task: z
    .string('taskMissing')
    .transform(oneLine)
    .pipe(z.string().min(1, 'taskMissing'))
    .refine((task) => !isActivity(task), 'taskMissing')
    .superRefine(printedAtMost(TITLE_FIELDS.ownActivities.longest)),
})
