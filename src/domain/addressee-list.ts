import { type Addressee, readAddress } from './addressee.ts'
import { columnsOf, type ListColumns, type TableRow } from './list-columns.ts'
import { groupOfName, type NamedGroup } from './named-group.ts'
import type { GroupKey } from './stakeholder-group.ts'

/** What a list says: whom to invite, each once, and the lines that can't be read, with the words that are wrong. */
export type AddresseeList = {
  readonly addressees: readonly Addressee[]
  readonly faults: readonly ListFault[]
  /** How many times somebody was named who stood there already. */
  readonly repeated: number
}

export type ListFault = { readonly line: number; readonly reason: FaultReason; readonly found: string }
export type FaultReason = 'no-address' | 'wrong-address' | 'no-group' | 'unknown-group' | 'two-groups'

const LONGEST_TOKEN = 320
const LONGEST_FOUND = 80

/**
 * Reads addresses and groups, and nothing else: what other columns hold is dropped here. Who has no group in the list
 * gets `fallback`.
 */
export const readAddresseeList = (
  rows: readonly TableRow[],
  groups: readonly NamedGroup[],
  fallback: GroupKey | null,
): AddresseeList => {
  const groupNamed = groupOfName(groups)
  const columns = columnsOf(rows, groupNamed)
  const groupOf = new Map<string, GroupKey>()
  const faults: ListFault[] = []
  let repeated = 0

  for (const { line, cells } of columns.body) {
    const fault = (reason: FaultReason, found: string) => faults.push({ line, reason, found: shortened(found) })
    const written = cells[columns.group ?? -1]?.trim() ?? ''
    const group = written === '' ? fallback : groupNamed(written)
    const tokens = addressesIn(cells, columns)
    if (tokens.length === 0) fault('no-address', cells.filter((cell) => cell.trim() !== '').join(' · '))
    else if (group === null) fault(written === '' ? 'no-group' : 'unknown-group', written || tokens.join(' '))
    else {
      for (const token of tokens) {
        const address = readAddress(token)
        const before = address && groupOf.get(address)
        if (!address) fault('wrong-address', token)
        else if (before && before !== group) fault('two-groups', address)
        else if (before) repeated++
        else groupOf.set(address, group)
      }
    }
  }
  return { addressees: [...groupOf].map(([address, group]) => ({ address, group })), faults, repeated }
}

/** 'Noor <noor@roc.example>', 'mailto:…', or several with spaces between: whatever holds an @. */
const addressesIn = (cells: readonly string[], { address, group }: ListColumns): readonly string[] => {
  const looked = address === null ? cells.filter((_, column) => column !== group) : [cells[address] ?? '']
  return looked.flatMap((cell) => {
    const pointed = [...cell.matchAll(/<([^<>]*)>/g)].flatMap(([, inside = '']) => (inside.includes('@') ? inside : []))
    const tokens = pointed.length > 0 ? pointed : cell.split(/[\s,;|]+/).filter((token) => token.includes('@'))
    return tokens.map((token) => (token.length > LONGEST_TOKEN ? token : bare(token.trim())))
  })
}

/** An address without what stands around it in a text. */
const bare = (token: string): string => token.replace(/^mailto:/i, '').replace(/^[<("'[]+|[>)"'\].,:]+$/g, '')

const shortened = (text: string): string => {
  const start = text
    .slice(0, 4 * LONGEST_FOUND)
    .replace(/\s+/g, ' ')
    .trim()
  return start.length > LONGEST_FOUND ? `${start.slice(0, LONGEST_FOUND)}…` : start
}
