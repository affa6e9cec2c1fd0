import type { UnitId } from '../ids.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import { type Division, unitOfName } from '../scan/unit.ts'
import { type Addressee, readAddress } from './addressee.ts'
import { columnsOf, type ListColumns, type TableRow } from './list-columns.ts'
import { groupOfName, type NamedGroup } from './named-group.ts'

/** The content of a list: the people to invite, each once, and the lines that can't be read, with the wrong words. */
export type AddresseeList = {
  readonly addressees: readonly Addressee[]
  readonly faults: readonly ListFault[]
  /** How many times an address was repeated. */
  readonly repeated: number
}

export type ListFault = { readonly line: number; readonly reason: FaultReason; readonly found: string }
export type FaultReason =
  | 'no-address'
  | 'wrong-address'
  | 'no-group'
  | 'unknown-group'
  | 'two-groups'
  | 'unknown-unit'
  | 'two-units'

const LONGEST_TOKEN = 320
const LONGEST_FOUND = 80

/**
 * Reads addresses, groups and units, and ignores all other columns. An address without a group in the list gets
 * `fallback`. A unit is read only for groups that are asked for one; a person without a unit in the list picks one
 * later.
 */
export const readAddresseeList = (
  rows: readonly TableRow[],
  groups: readonly NamedGroup[],
  fallback: GroupKey | null,
  division: Division = UNDIVIDED,
): AddresseeList => {
  const groupNamed = groupOfName(groups)
  const unitNamed = unitOfName(division.units)
  const columns = columnsOf(rows, groupNamed, division.units.length > 0 ? unitNamed : null)
  const placeOf = new Map<string, Place>()
  const faults: ListFault[] = []
  let repeated = 0

  for (const { line, cells } of columns.body) {
    const fault = (reason: FaultReason, found: string) => faults.push({ line, reason, found: shortened(found) })
    const written = cells[columns.group ?? -1]?.trim() ?? ''
    const group = written === '' ? fallback : groupNamed(written)
    const writtenUnit = group !== null && division.groups.has(group) ? (cells[columns.unit ?? -1]?.trim() ?? '') : ''
    const unit = unitNamed(writtenUnit)
    const tokens = addressesIn(cells, columns)
    if (tokens.length === 0) fault('no-address', cells.filter((cell) => cell.trim() !== '').join(' · '))
    else if (group === null) fault(written === '' ? 'no-group' : 'unknown-group', written || tokens.join(' '))
    else if (writtenUnit !== '' && unit === null) fault('unknown-unit', writtenUnit)
    else {
      for (const token of tokens) {
        const address = readAddress(token)
        const before = address && placeOf.get(address)
        if (!address) fault('wrong-address', token)
        else if (!before) placeOf.set(address, { group, unit })
        else if (before.group !== group) fault('two-groups', address)
        else if (before.unit && unit && before.unit !== unit) fault('two-units', address)
        else {
          placeOf.set(address, { group, unit: before.unit ?? unit })
          repeated++
        }
      }
    }
  }
  const addressees = [...placeOf].map(([address, { group, unit }]) => ({ address, group, ...(unit && { unit }) }))
  return { addressees, faults, repeated }
}

type Place = { readonly group: GroupKey; readonly unit: UnitId | null }

const UNDIVIDED: Division = { units: [], groups: new Set() }

/**
 * The words with an @ in them, as in 'Noor <noor@roc.example>', 'mailto:…', or several addresses with spaces between.
 */
const addressesIn = (cells: readonly string[], { address, group, unit }: ListColumns): readonly string[] => {
  const looked =
    address === null ? cells.filter((_, column) => column !== group && column !== unit) : [cells[address] ?? '']
  return looked.flatMap((cell) => {
    const pointed = [...cell.matchAll(/<([^<>]*)>/g)].flatMap(([, inside = '']) => (inside.includes('@') ? inside : []))
    const tokens = pointed.length > 0 ? pointed : cell.split(/[\s,;|]+/).filter((token) => token.includes('@'))
    return tokens.map((token) => (token.length > LONGEST_TOKEN ? token : bare(token.trim())))
  })
}

/** An address without the punctuation around it. */
const bare = (token: string): string => token.replace(/^mailto:/i, '').replace(/^[<("'[]+|[>)"'\].,:]+$/g, '')

const shortened = (text: string): string => {
  const start = text
    .slice(0, 4 * LONGEST_FOUND)
    .replace(/\s+/g, ' ')
    .trim()
  return start.length > LONGEST_FOUND ? `${start.slice(0, LONGEST_FOUND)}…` : start
}
