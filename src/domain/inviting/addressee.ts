import type { UnitId } from '../ids.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** Somebody to invite: an address as `readAddress` gives it, the group that it answers for, and its unit where known. */
export type Addressee = { readonly address: string; readonly group: GroupKey; readonly unit?: UnitId }

const LONGEST = 254
/** As browsers check a field for e-mail (HTML Standard, 'valid e-mail address'), but with a dot in the domain. */
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/** An address in the one way that it is kept and compared: lower case, without spaces. Null when it is none. */
export const readAddress = (text: string): string | null => {
  const address = text.trim().toLowerCase()
  const [local = ''] = address.split('@')
  const dotsAreFine = !local.startsWith('.') && !local.endsWith('.') && !local.includes('..')
  return address.length <= LONGEST && ADDRESS.test(address) && dotsAreFine ? address : null
}
