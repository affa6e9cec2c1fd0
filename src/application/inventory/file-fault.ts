import type { PartOfInventory } from '../../content/inventory/inventory-words-type.ts'

/** What is wrong on a line of a file. `found`: what was there; `column`: the field, by its name in the code. */
export type FileFault = {
  readonly line: number
  readonly kind:
    | 'unknownPart'
    | 'noHeading'
    | 'unknownColumn'
    | 'columnTwice'
    | 'missingColumn'
    | 'tooManyCells'
    | 'unknownWord'
    | 'unknownTitle'
    | 'wrongId'
    | 'idTwice'
    | 'taskTwice'
    | 'passportTwice'
    | 'emptyAmongRows'
    | 'contentLocked'
    | 'field'
    | 'full'
  readonly found?: string
  readonly column?: { readonly part: PartOfInventory; readonly name: string }
  /** The key of the message about a field. */
  readonly message?: string
}
