import { withoutInvisible } from '../bare-address.ts'
import type { UnitId } from '../ids.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import { type Division, unitOfName } from '../scan/unit.ts'
import { type Addressee, addressWordsIn, readAddress } from './addressee.ts'
import type { ListColumns } from './list-columns.ts'
import { groupOfName, type NamedGroup } from './named-group.ts'
import type { TableRow } from './table.ts'

/** The content of a list: the people to invite, each once, and the lines that can't be read, with the wrong words. */
export type AddresseeList = {
  /** Each with the line of the list on which it came first. */
  readonly addressees: readonly (Addressee & { readonly line: number })[]
  readonly faults: readonly ListFault[]
  /** How many times an address was repeated. */
  readonly repeated: number
}

export type ListFault = { readonly line: number; readonly reason: FaultReason; readonly found: string }
export type FaultReason =
  | 'no-address'
  | 'wrong-address'
  | 'several-addresses'
  | 'formula'
  | 'no-group'
  | 'unknown-group'
  | 'group-above'
  | 'two-groups'
  | 'unknown-unit'
  | 'two-units'

/** What the words of a list may mean. */
export type ListTerms = {
  readonly groups: readonly NamedGroup[]
  /** The group of people for whom the list itself holds none. */
  readonly fallback: GroupKey | null
  readonly division: Division
}

const LONGEST_FOUND = 80

/**
 * Reads addresses, groups and units from these columns, and ignores all others. A value that isn't understood is a
 * fault: the fallback never takes its place. A unit is read only for groups that are asked for one; a person without a
 * unit in the list picks one later.
 */
export const readAddresseeList = (
  rows: readonly TableRow[],
  columns: ListColumns,
  { groups, fallback, division }: ListTerms,
): AddresseeList => {
  const groupNamed = groupOfName(groups)
  const unitNamed = unitOfName(division.units)
  const placeOf = new Map<string, Place>()
  const faults: ListFault[] = []
  let repeated = 0
  let underTitle = false

  const take = (line: number, address: string, group: GroupKey, unit: UnitId | null): FaultReason | null => {
    const before = placeOf.get(address)
    if (!before) placeOf.set(address, { line, group, unit })
    else if (before.group !== group) return 'two-groups'
    else if (before.unit && unit && before.unit !== unit) return 'two-units'
    else {
      placeOf.set(address, { ...before, unit: before.unit ?? unit })
      repeated++
    }
    return null
  }

  for (const { line, cells } of rows) {
    const fault = (reason: FaultReason, found: string) => faults.push({ line, reason, found: shortened(found) })
    const looked = cellsLookedAt(cells, columns)
    const words = looked.flatMap(addressWordsIn)
    const written = textIn(cells, columns.group)
    if (words.length === 0) {
      const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell, column }]))
      const [alone, ...others] = filled
      underTitle ||= alone?.column !== columns.group && others.length === 0 && groupNamed(alone?.cell ?? '') !== null
      fault(looked.some(isFormula) ? 'formula' : 'no-address', filled.map(({ cell }) => cell).join(' · '))
      continue
    }
    const group = written === '' ? (underTitle ? null : fallback) : groupNamed(written)
    if (group === null) {
      if (isFormula(written)) fault('formula', written)
      else if (written !== '') fault('unknown-group', written)
      else fault(underTitle ? 'group-above' : 'no-group', words.join(' '))
      continue
    }
    const writtenUnit = division.groups.has(group) ? textIn(cells, columns.unit) : ''
    const unit = unitNamed(writtenUnit)
    if (writtenUnit !== '' && unit === null) fault('unknown-unit', writtenUnit)
    else if (columns.address !== 'any' && words.length > 1) fault('several-addresses', words.join(' '))
    else {
      for (const word of words) {
        const address = readAddress(word)
        const reason = address ? take(line, address, group, unit) : wrong(word)
        if (reason) fault(reason, word)
      }
    }
  }
  const addressees = [...placeOf].map(([address, { line, group, unit }]) => ({
    line,
    address,
    group,
    ...(unit && { unit }),
  }))
  return { addressees, faults, repeated }
}

type Place = { readonly line: number; readonly group: GroupKey; readonly unit: UnitId | null }

const cellsLookedAt = (cells: readonly string[], { address, group, unit }: ListColumns): readonly string[] =>
  typeof address === 'number'
    ? [cells[address] ?? '']
    : cells.filter((_, column) => column !== group && column !== unit)

const textIn = (cells: readonly string[], column: number | string): string =>
  typeof column === 'number' ? withoutInvisible(cells[column] ?? '').trim() : ''

/** A formula whose result isn't in the file. */
const isFormula = (text: string): boolean => text.trimStart().startsWith('=')

const wrong = (word: string): FaultReason => {
  if (isFormula(word)) return 'formula'
  return word.split('@').length > 2 ? 'several-addresses' : 'wrong-address'
}

const shortened = (text: string): string => {
  const start = text
    .slice(0, 4 * LONGEST_FOUND)
    .replace(/\s+/g, ' ')
    .trim()
  return start.length > LONGEST_FOUND ? `${start.slice(0, LONGEST_FOUND)}…` : start
}
