import type { ArrangementId, TitleId } from '../../domain/ids.ts'
import type { SignalKind } from '../../domain/inventory/inventory-signal.ts'
import type { Language } from '../../domain/scan/rubric.ts'

/** A field with what is filled in: one value, or one for each thing listed. */
export type Fact = { readonly name: string; readonly label: string; readonly values: readonly string[] }

/** A question to talk about, with the facts that it rests on. */
export type ToldSignal = {
  readonly kind: SignalKind
  readonly name: string
  readonly question: string
  readonly rows: readonly string[]
  readonly factors: readonly number[]
  readonly belongsTo: string
}

export type ToldTitle = { readonly id: TitleId; readonly name: string; readonly facts: readonly Fact[] }

export type ToldTask = {
  readonly key: string
  readonly name: string
  readonly level: string
  /** Whom it is assigned to, or else what is known of it. */
  readonly standing: string
  readonly assigned: boolean
  /** Nobody has told about it yet. */
  readonly open: boolean
  readonly decision: string
  readonly facts: readonly Fact[]
}

export type ToldArrangement = {
  readonly id: ArrangementId
  readonly name: string
  readonly standing: string
  readonly facts: readonly Fact[]
}

/** An inventory in words: page, print and report are made from it. */
export type ToldInventory = {
  readonly language: Language
  /** Empty in a version for others. */
  readonly institution: string
  /** The reference date in words; empty without one. */
  readonly asOf: string
  readonly passport: readonly Fact[]
  readonly signals: readonly ToldSignal[]
  /** The signals to begin with. */
  readonly first: readonly ToldSignal[]
  readonly missing: readonly string[]
  readonly titles: readonly ToldTitle[]
  readonly tasks: readonly ToldTask[]
  readonly arrangements: readonly ToldArrangement[]
}
