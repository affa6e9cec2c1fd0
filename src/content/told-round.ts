import type { SetKey } from '../domain/scan/question-set.ts'
import type { FactorKey, Level } from '../domain/scan/rubric.ts'
import type { ToldAgreement } from './told-agreement.ts'
import type { Shape } from './told-group.ts'
import type { Marking } from './told-marking.ts'

/** What moved since the previous round: first what was agreed then, then factor by factor where the groups went. */
export type ToldRound = {
  /** Of the previous round; its date in words, or empty. */
  readonly title: string
  readonly date: string
  readonly summary: readonly string[]
  readonly agreements: readonly ToldAgreement[]
  readonly changes: readonly ToldChange[]
  /** What to know before reading: who is compared, who isn't and why. */
  readonly notes: readonly string[]
  /** The further sets of either round; empty when neither asked one. */
  readonly sets: readonly ToldSetRound[]
}

/** What moved in a further set; or in `notes` why it isn't compared, and then there are no changes. */
export type ToldSetRound = {
  readonly key: SetKey
  readonly heading: string
  readonly notes: readonly string[]
  readonly changes: readonly ToldChange[]
}

export type ToldChange = {
  readonly factor: FactorKey
  /** Null for an item of a further set. */
  readonly number: number | null
  readonly title: string
  /** Whether the groups came closer together; or that the factor was asked differently, and then there are no shifts. */
  readonly text: string
  readonly shifts: readonly ToldShift[]
  /** The same in one text, for a reader who can't see the drawing. */
  readonly alt: string
}

/** One group's line: its level then and now. */
export type ToldShift = {
  readonly label: string
  readonly shape: Shape
  readonly before: Standing
  readonly after: Standing
  /** 'toen niveau 1, nu niveau 2. Ongeveer een stap verder.' */
  readonly text: string
  readonly marking: Marking
}

/** One level; a split group's range; null where nobody chose a level. */
export type Standing = Level | { readonly from: Level; readonly to: Level } | null
