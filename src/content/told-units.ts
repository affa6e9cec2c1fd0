import type { FactorKey } from '../domain/scan/rubric.ts'
import type { ToldGroup } from './told-group.ts'

/** Groups by college or location: counts and nothing else, since nothing is compared here. */
export type ToldUnits = {
  readonly heading: string
  /** What this is, what it isn't, and how small units fold. */
  readonly lines: readonly string[]
  /** Heads of the columns: the unit, its responses, and for each moment the four choices. */
  readonly unit: string
  readonly responses: string
  readonly moments: readonly string[]
  readonly choices: readonly string[]
  /** Explains the heads of the choices. */
  readonly legend: string
  readonly groups: readonly ToldDividedGroup[]
  /** The groups that are shown and not divided, each with the reason. */
  readonly undivided: readonly string[]
}

export type ToldDividedGroup = {
  readonly group: ToldGroup
  readonly factors: readonly {
    readonly key: FactorKey
    readonly number: number
    readonly title: string
    readonly rows: readonly ToldUnitRow[]
  }[]
}

export type ToldUnitRow = {
  readonly name: string
  readonly responses: number
  /** For each moment: level 1, 2, 3, don't-know. */
  readonly counts: readonly (readonly number[])[]
}
