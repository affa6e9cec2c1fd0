import type {
  ActivityId,
  COMPETENCES_OF,
  CompetenceId,
  WayId,
  WorkLevel,
  WorkRole,
} from '../../domain/inventory/catalogue.ts'
import type {
  ARRANGEMENT_FIELDS,
  PASSPORT_FIELDS,
  TASK_FIELDS,
  TITLE_FIELDS,
} from '../../domain/inventory/inventory.ts'
import type { SignalGround, SignalKind } from '../../domain/inventory/inventory-signal.ts'

type Named = { readonly name: string; readonly meaning: string }

/** The names of everything to choose from. */
export type CatalogueWords = {
  readonly levels: Readonly<Record<WorkLevel, Named>>
  /** Where own activities go. */
  readonly ownLevel: string
  readonly activities: Readonly<Record<ActivityId, string>>
  readonly roles: Readonly<Record<WorkRole, Named>>
  readonly competences: Readonly<Record<CompetenceId, string>>
  readonly competenceGroups: Readonly<Record<keyof typeof COMPETENCES_OF, string>>
  readonly ways: Readonly<Record<WayId, string>>
}

/** A field on a form, on paper and in a file. Choices from the catalogue have their names there. */
export type FieldWords = {
  readonly label: string
  /** Only on a form. */
  readonly hint?: string
  readonly options?: Readonly<Record<string, string>>
}

type Of<Fields> = Readonly<Record<keyof Fields, FieldWords>>

export type InventoryFieldWords = {
  readonly passport: Of<typeof PASSPORT_FIELDS>
  readonly titles: Of<typeof TITLE_FIELDS>
  readonly tasks: Of<typeof TASK_FIELDS>
  readonly arrangements: Of<typeof ARRANGEMENT_FIELDS>
}

export type PartOfInventory = keyof InventoryFieldWords

/** A signal: what stands out, and the question to talk about. */
export type SignalWords = {
  readonly signals: Readonly<Record<SignalKind, { readonly name: string; readonly question: string }>>
  readonly grounds: Readonly<Record<SignalGround, string>>
  readonly shared: (both: number, either: number) => string
}

/** What is said around the facts, on page and paper. */
export type TellingWords = {
  readonly central: string
  readonly decentral: string
  readonly both: string
  readonly assigned: string
  readonly assignedTo: (titles: string) => string
  readonly listedBy: (titles: string) => string
  readonly unanswered: string
  readonly notAsked: string
  readonly hours: (hours: number) => string
  readonly percentage: (share: number) => string
  readonly namelessTitle: (number: number) => string
  readonly namelessArrangement: string
  readonly factors: (numbers: string) => string
  readonly and: string
  /** After the first few of a list. */
  readonly more: (count: number) => string
  /** In a report: where its questions come from, and of which day. */
  readonly fromInventory: { readonly heading: string; readonly asOf: (day: string) => string }
  readonly missing: {
    readonly noTitles: string
    readonly noArrangements: string
    readonly passport: (fields: string) => string
    readonly title: (title: string, fields: string) => string
    readonly tasks: (count: number) => string
    readonly arrangement: (name: string, fields: string) => string
    /** The two fields of roles are one thing to miss. */
    readonly roles: string
  }
}

export type InventoryWords = {
  readonly catalogue: CatalogueWords
  readonly fields: InventoryFieldWords
  readonly telling: TellingWords
} & SignalWords
