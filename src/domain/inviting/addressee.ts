import { bareAddress, withoutInvisible } from '../bare-address.ts'
import type { UnitId } from '../ids.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** A person to invite: an address as `readAddress` returns it, a group, and a unit when known. */
export type Addressee = { readonly address: string; readonly group: GroupKey; readonly unit?: UnitId }

const LONGEST = 254
/** More than any address with what people copy along. A longer text isn't searched. */
const LONGEST_TYPED = 400
/**
 * As browsers check an e-mail field (HTML Standard, 'valid e-mail address'), but with a dot in the domain, and without a
 * dash in front: a mail program would take that for an option.
 */
const ADDRESS =
  /^(?!-)[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/**
 * The address in the form in which it is stored and compared: lower case, without what people copied along. Null when it
 * is no address.
 */
export const readAddress = (text: string): string | null => {
  if (text.length > LONGEST_TYPED) return null
  const address = bareAddress(text).toLowerCase()
  const [local = ''] = address.split('@')
  const dotsAreFine = !local.startsWith('.') && !local.endsWith('.') && !local.includes('..')
  return address.length <= LONGEST && ADDRESS.test(address) && dotsAreFine ? address : null
}

/** Whether a cell could hold an address. */
export const mayHoldAddress = (cell: string): boolean =>
  cell.includes('@') && /[\p{L}\p{N}_.+'-]@[\p{L}\p{N}]/u.test(withoutInvisible(cell))

/** Whether a cell holds one address and nothing else, save the name of its owner as in 'Noor <noor@roc.example>'. */
export const isOneAddress = (cell: string): boolean => {
  if (!cell.includes('@') || cell.length > LONGEST_TYPED) return false
  const [, pointed] = /^[^<>@]*<([^<>]+)>\s*$/.exec(cell) ?? []
  return readAddress(pointed ?? cell) !== null
}

/**
 * The words of a cell with an @ in them, each once: those in points, as in 'Noor <noor@roc.example>', or else all, with
 * spaces, commas or semicolons between them.
 */
export const addressWordsIn = (cell: string): readonly string[] => {
  if (!cell.includes('@')) return []
  const visible = withoutInvisible(cell)
  const pointed = [...visible.matchAll(/<([^<>]*)>/g)].flatMap(([, inside = '']) =>
    inside.includes('@') ? inside : [],
  )
  const words = pointed.length > 0 ? pointed : visible.split(/[\s,;|]+/).filter((word) => word.includes('@'))
  return [...new Set(words.map((word) => (word.length > LONGEST_TYPED ? word : bareAddress(word))))]
}
