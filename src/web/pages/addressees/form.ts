import { z } from 'zod'
import type { UnitId } from '../../../domain/ids.ts'
import { type Addressee, readAddress } from '../../../domain/inviting/addressee.ts'
import type { Scan } from '../../../domain/scan/scan.ts'

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
