import type { Language } from '../../domain/scan/rubric.ts'
import type { PartOfInventory } from './inventory-words-type.ts'

/** What only the file of an inventory says: the parts, and columns that are no fields. */
export type InventoryFileWords = {
  readonly part: string
  readonly parts: Readonly<Record<PartOfInventory, string>>
  /** By which a row is known again. */
  readonly code: string
  readonly task: string
  /** In the column of the codes, on a line of its own: the part holds nothing any more. */
  readonly empty: string
  /** The name of the file. */
  readonly name: string
  readonly nameless: string
}

const nl: InventoryFileWords = {
  part: 'onderdeel',
  parts: { passport: 'paspoort', titles: 'titel', tasks: 'taak', arrangements: 'ontwikkelafspraak' },
  code: 'code (bij een nieuwe regel leeg laten)',
  task: 'welke taak',
  empty: 'leeg',
  name: 'wie doet wat',
  nameless: 'zonder namen',
}

const en: InventoryFileWords = {
  part: 'part',
  parts: { passport: 'passport', titles: 'title', tasks: 'task', arrangements: 'arrangement' },
  code: 'code (leave empty on a new line)',
  task: 'which task',
  empty: 'empty',
  name: 'who does what',
  nameless: 'without names',
}

const WORDS: Readonly<Record<Language, InventoryFileWords>> = { nl, en }

export const inventoryFileWords = (language: Language): InventoryFileWords => WORDS[language]

/** The parts in the order of the file. */
export const PARTS = ['passport', 'titles', 'tasks', 'arrangements'] as const satisfies readonly PartOfInventory[]
