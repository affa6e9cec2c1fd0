import { FACTORS_OF_SIGNAL, type InventorySignal, type SignalRow } from '../../domain/inventory/inventory-signal.ts'
import { taskRows } from '../../domain/inventory/task-rows.ts'
import type { InventoryTelling } from './inventory-telling.ts'
import type { ToldSignal } from './told-inventory.ts'

/** Signals in words, each with its rows. `most`: how many rows are told, and how many names in one, before 'and 3 more'. */
export const tellInventorySignals = (
  telling: InventoryTelling,
  signals: readonly InventorySignal[],
  most = Number.POSITIVE_INFINITY,
): readonly ToldSignal[] => {
  const { words, language, inventory } = telling
  const { more } = words.telling
  const upToMost: UpToMost = (all) => (all.length > most ? [...all.slice(0, most), more(all.length - most)] : all)
  const tasks = new Map(taskRows(inventory).map(({ key, entry }) => [key, telling.taskName(entry.task)]))
  return signals.map(({ kind, rows }) => {
    const factors = FACTORS_OF_SIGNAL[kind]
    const numbers = new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(factors.map(String))
    return {
      kind,
      ...words.signals[kind],
      rows: upToMost(rows.map((row) => tellRow(telling, tasks, kind === 'formal-is-other', row, upToMost))),
      factors,
      belongsTo: words.telling.factors(numbers),
    }
  })
}

type UpToMost = (all: readonly string[]) => readonly string[]

const tellRow = (
  telling: InventoryTelling,
  tasks: ReadonlyMap<string, string>,
  namesFormalTitle: boolean,
  row: SignalRow,
  upToMost: UpToMost,
): string => {
  const { words, inventory } = telling
  const { catalogue } = words
  const formal = inventory.titles.find(({ id }) => id === row.titles?.[0])?.formalTitle ?? ''
  const listed = (all: readonly string[]) => upToMost(all).join('; ')
  const about = [
    ...(row.titles ? [telling.titleNames(row.titles)] : []),
    ...(row.tasks ? [listed(row.tasks.map((key) => tasks.get(key) ?? key))] : []),
    ...(row.arrangements ? [listed(namesOf(telling, row.arrangements))] : []),
    ...(row.levels ? [listed(row.levels.map((level) => catalogue.levels[level].name))] : []),
    ...(row.roles ? [listed(row.roles.map((role) => catalogue.roles[role].name))] : []),
    ...(row.competences
      ? [listed([...row.competences.map((each) => catalogue.competences[each]), ...(row.ownCompetences ?? [])])]
      : []),
    ...(namesFormalTitle ? [formal] : []),
    ...(row.shared ? [words.shared(row.shared.both, row.shared.either)] : []),
    ...(row.why ? [words.grounds[row.why]] : []),
  ]
  return about.filter((each) => each !== '').join(': ')
}

const namesOf = (telling: InventoryTelling, ids: readonly string[]): readonly string[] =>
  telling.inventory.arrangements.filter(({ id }) => ids.includes(id)).map(telling.arrangementName)
