import { z } from 'zod'
import type { ListChoices } from '../../../domain/inviting/read-list.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { GroupKey } from '../../../domain/scan/stakeholder-group.ts'
import { onOneLine, tick } from '../../fields.ts'
import { UploadedFile } from '../../uploaded-file.ts'

/** The list that a member brought, and what the member chose for it. */
export type BroughtList = {
  readonly bytes: Buffer
  /** The name of the file; '' for a pasted list. */
  readonly name: string
  /** The group of people for whom the list holds none. */
  readonly group: GroupKey | null
  readonly sheet: number | null
  readonly choices: ListChoices
}

/** In bytes. */
const LARGEST_FILE = 2 * 2 ** 20
const LONGEST_NAME = 120

/** A number that a select sends, or one of these words; absent when nothing was chosen. */
const choice = <Word extends string = never>(...words: readonly Word[]) =>
  z
    .string()
    .optional()
    .transform((text = ''): number | Word | undefined => {
      const word = words.find((each) => each === text)
      return word ?? (/^\d{1,7}$/.test(text) ? Number(text) : undefined)
    })

/**
 * A list, pasted or as a file, or in letters as the page of what was read posts it back, and the group for lines that
 * name no group. The choices for another sheet than the one that was shown don't count.
 */
export const listForm = ({ groups }: Pick<Scan, 'groups'>) =>
  z
    .object({
      group: z.enum(['', ...groups.map(({ key }) => key)], 'invalid').default(''),
      list: z.string('invalid').default(''),
      file: z.instanceof(UploadedFile, { error: 'invalid' }).default(new UploadedFile('', Buffer.alloc(0))),
      brought: z.string('invalid').default(''),
      name: z.string('invalid').default(''),
      sheet: choice(),
      sheetShown: choice(),
      hiddenRows: tick,
      heading: choice('none'),
      addressColumn: choice('any'),
      groupColumn: choice('none'),
      unitColumn: choice('none'),
    })
    .transform((form, context): BroughtList => {
      const refuse = (field: 'list' | 'file', message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const { list, file, brought } = form
      const pasted = list.trim() !== ''
      if (pasted && file.bytes.length > 0) return refuse('list', 'bothWays')
      if (!pasted && file.bytes.length === 0 && brought === '') return refuse('list', 'listMissing')
      if (file.bytes.length > LARGEST_FILE) return refuse('file', 'too-large')
      const group = form.group || null
      if (pasted) return { bytes: Buffer.from(list), name: '', group, sheet: null, choices: {} }
      if (file.bytes.length > 0) return { bytes: file.bytes, name: nameOf(file.name), group, sheet: null, choices: {} }
      return {
        bytes: Buffer.from(brought, 'base64'),
        name: nameOf(form.name),
        group,
        sheet: form.sheet ?? null,
        choices: (form.sheet ?? form.sheetShown) === form.sheetShown ? choicesIn(form) : {},
      }
    })

const nameOf = (name: string): string => onOneLine(name).slice(-LONGEST_NAME)

type Chosen = {
  readonly hiddenRows: boolean
  readonly heading: number | 'none' | undefined
  readonly addressColumn: number | 'any' | undefined
  readonly groupColumn: number | 'none' | undefined
  readonly unitColumn: number | 'none' | undefined
}

const choicesIn = ({ hiddenRows, heading, addressColumn, groupColumn, unitColumn }: Chosen): ListChoices => ({
  hiddenRows,
  ...(heading !== undefined && { heading }),
  ...(addressColumn !== undefined && { address: addressColumn }),
  ...(groupColumn !== undefined && { group: groupColumn }),
  ...(unitColumn !== undefined && { unit: unitColumn }),
})
