import type { Day } from '../calendar.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { Inventory } from './inventory.ts'
import { FACTORS_OF_SIGNAL, type InventorySignal, SIGNAL_KINDS } from './inventory-signal.ts'
import { learningSignals } from './learning-signals.ts'
import { taskRows } from './task-rows.ts'
import { lonelySignals, nobodySignals, timeSignals } from './task-signals.ts'
import { carrierSignals, titleSignals } from './title-signals.ts'

/** How many signals a page or a print begins with. */
export const FIRST_SIGNALS = 5

/** How many signals stand beside a factor: the conversation is about the answers, and these only help it along. */
const SIGNALS_OF_FACTOR = 2

/** All that an inventory gives to talk about on this day, kind by kind in the order of `SIGNAL_KINDS`. */
export const inventorySignals = (inventory: Inventory, today: Day): readonly InventorySignal[] => {
  const { titles } = inventory
  const rows = taskRows(inventory)
  const all = [
    ...titleSignals(titles, today),
    ...nobodySignals(rows),
    ...carrierSignals(titles),
    ...lonelySignals(rows, titles),
    ...timeSignals(titles),
    ...learningSignals(inventory),
  ]
  return SIGNAL_KINDS.flatMap((kind) => all.filter((signal) => signal.kind === kind))
}

/** The first of each kind comes before a second of any, so that a few show as many kinds as they can. */
export const firstSignals = (signals: readonly InventorySignal[]): readonly InventorySignal[] => {
  const isFirst = ({ kind }: InventorySignal, index: number) =>
    signals.findIndex((each) => each.kind === kind) === index
  const first = signals.filter(isFirst)
  return [...first, ...signals.filter((signal) => !first.includes(signal))].slice(0, FIRST_SIGNALS)
}

/** The signals that go with a factor: the first few in the order given. */
export const signalsOfFactor = (signals: readonly InventorySignal[], factor: FactorKey): readonly InventorySignal[] =>
  signals
    .filter(({ kind }) => FACTORS_OF_SIGNAL[kind].some((number) => `F${number}` === factor))
    .slice(0, SIGNALS_OF_FACTOR)
