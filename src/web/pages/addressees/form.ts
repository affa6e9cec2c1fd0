import { z } from 'zod'
import type { UnitId } from '../../../domain/ids.ts'
import { type Addressee, readAddress } from '../../../domain/inviting/addressee.ts'
import type { TableRow } from '../../../domain/inviting/list-columns.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../dependencies.ts'

/** The greatest number of lines in one list. */
const MOST_LINES = 20_000

/** A list, pasted or as a file, and the group for lines that name no group. */
export const listForm = (readTable: WebDependencies['readTable'], { groups }: Pick<Scan, 'groups'>) =>
  z
    .object({
      group: z.enum(['', ...groups.map(({ key }) => key)], 'invalid').default(''),
      list: z.string('invalid').default(''),
      file: z.instanceof(Buffer, { error: 'invalid' }).default(Buffer.alloc(0)),
    })
    .transform(({ group, list, file }, context) => {
      const refuse = (field: 'list' | 'file', message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const pasted = list.trim() !== ''
      if (pasted && file.length > 0) return refuse('list', 'bothWays')
      if (!pasted && file.length === 0) return refuse('list', 'listMissing')
      const table = readTable(pasted ? Buffer.from(list) : file)
      if (!table.ok) return refuse('file', table.reason)
      if (table.rows.length > MOST_LINES) return refuse(pasted ? 'list' : 'file', 'tooManyLines')
      return { group: group || null, rows: table.rows as readonly TableRow[] }
    })

/** The addressees that the preview posts back: a field per group and unit, with its addresses separated by spaces. */
export const confirmedAddressees = (body: unknown, { groups }: Pick<Scan, 'groups'>): readonly Addressee[] => {
  const fields: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {}
  return Object.entries(fields).flatMap(([field, value]) => {
    const [place, unit] = field.split('.')
    const group = groups.find(({ key }) => addresseesField({ group: key }) === place)
    if (!group) return []
    return String(value)
      .split(' ')
      .flatMap((text) => readAddress(text) ?? [])
      .map((address) => ({ address, group: group.key, ...(unit && { unit: unit as UnitId }) }))
  })
}

/** The name of the field. The full stop is safe as a separator, since no key and no id contains one. */
export const addresseesField = ({ group, unit }: Pick<Addressee, 'group' | 'unit'>): string =>
  `addressees-${group}${unit ? `.${unit}` : ''}`

/** A form with one typed address. */
export const AddressForm = z.object({
  address: z.string('addressWrong').transform((typed, context) => {
    const address = readAddress(typed)
    if (address) return address
    context.addIssue('addressWrong')
    return z.NEVER
  }),
})
