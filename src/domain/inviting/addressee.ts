import type { UnitId } from '../ids.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** A person to invite: an address as `readAddress` returns it, a group, and a unit when known. */
export type Addressee = { readonly address: string; readonly group: GroupKey; readonly unit?: UnitId }

const LONGEST = 254
/** As browsers check an e-mail field (HTML Standard, 'valid e-mail address'), but with a dot in the domain. */
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/**
 * The address in the form in which it is stored and compared: lower case, without spaces. Null when it is no address.
 */
export const readAddress = (text: string): string | null => {
  const address = text.trim().toLowerCase()
  const [local = ''] = address.split('@')
  const dotsAreFine = !local.startsWith('.') && !local.endsWith('.') && !local.includes('..')
  return address.length <= LONGEST && ADDRESS.test(address) && dotsAreFine ? address : null
}
