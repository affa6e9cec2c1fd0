import type { FrozenInventory } from '../../domain/inventory/inventory.ts'
import { inventorySignals, signalsOfFactor } from '../../domain/inventory/inventory-signals.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { formatDay } from '../format-day.ts'
import type { ToldReport } from '../told-report.ts'
import { startTellingInventory } from './inventory-telling.ts'
import { tellInventorySignals } from './tell-inventory-signals.ts'
import type { ToldSignal } from './told-inventory.ts'

/** How many rows of a signal a report tells, and how many names in a row. All of them are in the inventory. */
const ROWS_IN_REPORT = 3

/**
 * What the inventory gives to talk about beside the factors of a report. It is no part of `ToldReport`, so that whatever
 * else is told from a dossier, such as the feedback page, can't hold it.
 */
export type FromInventory = {
  readonly heading: string
  /** Of which day it is. */
  readonly asOf: string
  /** The factors that have something, in the order of the report. */
  readonly factors: readonly FactorSignals[]
}

export type FactorSignals = {
  readonly factor: FactorKey
  readonly number: number
  readonly title: string
  readonly signals: readonly ToldSignal[]
}

/**
 * Tells it from the copy that was kept at the launch, and by the day of that copy: a date that has passed since was not
 * past then. Null without a copy, and where none of the factors has a signal.
 */
export const tellFromInventory = (
  frozen: FrozenInventory | null,
  { factors, coachTitle, language }: Pick<ToldReport, 'factors' | 'coachTitle' | 'language'>,
): FromInventory | null => {
  if (frozen === null) return null
  const telling = startTellingInventory(frozen.inventory, language, coachTitle)
  const signals = inventorySignals(frozen.inventory, frozen.frozenOn)
  const { heading, asOf } = telling.words.telling.fromInventory
  const told = factors.map(
    ({ key, number, title }): FactorSignals => ({
      factor: key,
      number,
      title,
      signals: tellInventorySignals(telling, signalsOfFactor(signals, key), ROWS_IN_REPORT),
    }),
  )
  const having = told.filter((each) => each.signals.length > 0)
  return having.length === 0 ? null : { heading, asOf: asOf(formatDay(frozen.frozenOn, language)), factors: having }
}
