import { FACTORS_OF_SIGNAL, type InventorySignal, type SignalRow } from '../../domain/inventory/inventory-signal.ts'
import { taskRows } from '../../domain/inventory/task-rows.ts'
import type { InventoryTelling } from './inventory-telling.ts'
import type { ToldSignal } from './told-inventory.ts'

/** Signals in words, each with its rows. */
export const tellInventorySignals = (
  telling: InventoryTelling,
  signals: readonly InventorySignal[],
): readonly ToldSignal[] => {
  const { words, language, inventory } = telling
  const tasks = new Map(taskRows(inventory).map(({ key, entry }) => [key, telling.taskName(entry.task)]))
  return signals.map(({ kind, rows }) => {
    const factors = FACTORS_OF_SIGNAL[kind]
    const numbers = new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(factors.map(String))
    return {
      kind,
      ...words.signals[kind],
      rows: rows.map((row) => tellRow(telling, tasks, kind === 'formal-is-other', row)),
      factors,
      belongsTo: words.telling.factors(numbers),
    }
  })
}

const tellRow = (
  telling: InventoryTelling,
  tasks: ReadonlyMap<string, string>,
  namesFormalTitle: boolean,
  row: SignalRow,
): string => {
  const { words, inventory } = telling
  const { catalogue } = words
  const formal = inventory.titles.find(({ id }) => id === row.titles?.[0])?.formalTitle ?? ''
  const about = [
    ...(row.titles ? [telling.titleNames(row.titles)] : []),
    ...(row.tasks ? [row.tasks.map((key) => tasks.get(key) ?? key).join('; ')] : []),
    ...(row.arrangements ? [namesOf(telling, row.arrangements)] : []),
    ...(row.levels ? [row.levels.map((level) => catalogue.levels[level].name).join('; ')] : []),
    ...(row.roles ? [row.roles.map((role) => catalogue.roles[role].name).join('; ')] : []),
    ...(row.competences
      ? [[...row.competences.map((each) => catalogue.competences[each]), ...(row.ownCompetences ?? [])].join('; ')]
      : []),
    ...(namesFormalTitle ? [formal] : []),
    ...(row.shared ? [words.shared(row.shared.both, row.shared.either)] : []),
    ...(row.why ? [words.grounds[row.why]] : []),
  ]
  return about.filter((each) => each !== '').join(': ')
}

const namesOf = (telling: InventoryTelling, ids: readonly string[]): string =>
  telling.inventory.arrangements
    .filter(({ id }) => ids.includes(id))
    .map(telling.arrangementName)
    .join('; ')
