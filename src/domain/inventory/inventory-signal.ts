import type { ArrangementId, TitleId } from '../ids.ts'
import type { CompetenceId, WorkLevel, WorkRole } from './catalogue.ts'

/** Each kind of signal with the factors, by number, that it is something to talk about for. In the order of telling. */
export const FACTORS_OF_SIGNAL = {
  'same-work': [5],
  'same-title': [5],
  'formal-is-other': [2],
  'no-boundary': [2],
  everything: [1, 2],
  nobody: [5, 6],
  'no-carrier': [3],
  'hangs-on-one': [6],
  'borrowed-time': [6],
  'learning-unbacked': [6],
  'learning-unseen': [4, 6],
  'only-one-kind': [4],
  'no-way-to-learn': [4],
} as const satisfies Record<string, readonly number[]>

export type SignalKind = keyof typeof FACTORS_OF_SIGNAL
export const SIGNAL_KINDS = Object.keys(FACTORS_OF_SIGNAL) as readonly SignalKind[]

/** One row that a signal rests on. What does not apply is absent. `tasks`: keys of activities. */
export type SignalRow = {
  readonly titles?: readonly TitleId[]
  readonly tasks?: readonly string[]
  readonly arrangements?: readonly ArrangementId[]
  readonly levels?: readonly WorkLevel[]
  readonly roles?: readonly WorkRole[]
  readonly competences?: readonly CompetenceId[]
  readonly ownCompetences?: readonly string[]
  /** How many activities two titles share, and how many they have together. */
  readonly shared?: { readonly both: number; readonly either: number }
  /** Why, where a kind has several grounds. */
  readonly why?: SignalGround
}

export type SignalGround =
  | 'no-description'
  | 'draft-description'
  | 'review-past'
  | 'not-assigned'
  | 'needed-not-done'
  | 'project'
  | 'no-hours'
  | 'all-formal'
  | 'all-informal'
  | 'all-alone'

/** Something in the inventory to talk about, with what it rests on. It is a question, never an error. */
export type InventorySignal = { readonly kind: SignalKind; readonly rows: readonly SignalRow[] }

/** A signal of all the rows of one kind; none without rows. */
export const oneSignal = (kind: SignalKind, rows: readonly SignalRow[]): readonly InventorySignal[] =>
  rows.length > 0 ? [{ kind, rows }] : []
