import type { Day } from '../../domain/calendar.ts'
import type { Arrangement, Inventory, TitleEntry } from '../../domain/inventory/inventory.ts'
import { firstSignals, inventorySignals } from '../../domain/inventory/inventory-signals.ts'
import { type MissingPart, missingParts } from '../../domain/inventory/missing-parts.ts'
import { mayTellContent } from '../../domain/inventory/settle-entries.ts'
import { type TaskRow, taskRows } from '../../domain/inventory/task-rows.ts'
import type { CoachTitle, Language } from '../../domain/scan/rubric.ts'
import { capitalise } from '../capitalise.ts'
import { formatDay } from '../format-day.ts'
import { type InventoryTelling, startTellingInventory } from './inventory-telling.ts'
import { tellInventorySignals } from './tell-inventory-signals.ts'
import type { Fact, ToldArrangement, ToldInventory, ToldTask, ToldTitle } from './told-inventory.ts'

export type InventoryToTell = {
  readonly inventory: Inventory
  /** Empty in a version for others. */
  readonly institution: string
  readonly coachTitle: CoachTitle
  /** The day by which a date is past or not. */
  readonly today: Day
}

/** Puts an inventory in words. */
export const tellInventory = (
  { inventory, institution, coachTitle, today }: InventoryToTell,
  language: Language,
): ToldInventory => {
  const telling = startTellingInventory(inventory, language, coachTitle)
  const signals = inventorySignals(inventory, today)
  const { referenceDate } = inventory.passport
  return {
    language,
    institution,
    asOf: referenceDate === null ? '' : formatDay(referenceDate, language),
    passport: telling.factsOf('passport', inventory.passport),
    signals: tellInventorySignals(telling, signals),
    first: tellInventorySignals(telling, firstSignals(signals)),
    missing: missingParts(inventory).map((part) => tellMissing(telling, part)),
    titles: inventory.titles.map((title) => tellTitle(telling, title)),
    tasks: taskRows(inventory).map((row) => tellTask(telling, row)),
    arrangements: inventory.arrangements.map((each) => tellArrangement(telling, each)),
  }
}

const tellTitle = (telling: InventoryTelling, title: TitleEntry): ToldTitle => ({
  id: title.id,
  name: telling.titleNames([title.id]),
  facts: telling.factsOf('titles', title, ['workingTitle']),
})

const tellTask = (telling: InventoryTelling, { key, level, listedBy, assigned, entry }: TaskRow): ToldTask => {
  const { words, factsOf, titleNames, inWords, taskName } = telling
  const { state, decision, assignTo } = entry
  const told = (name: string, value: string | null) =>
    factsOf('tasks', { [name]: value }).flatMap(({ values }) => values)
  const draft = listedBy.length > 0 && !assigned ? words.telling.listedBy(titleNames(listedBy)) : ''
  const stated = told('state', state)[0] ?? (draft === '' ? words.telling.unanswered : '')
  return {
    key,
    name: taskName(entry.task),
    level: capitalise(level === null ? words.catalogue.ownLevel : words.catalogue.levels[level].name),
    standing: assigned
      ? words.telling.assignedTo(titleNames(listedBy))
      : [stated, draft].filter((each) => each !== '').join('; '),
    assigned,
    open: !assigned && state === null,
    decision: [
      ...told('decision', decision),
      ...(decision === 'assign' && assignTo ? [titleNames([assignTo])] : []),
    ].join(': '),
    facts: factsOf('tasks', entry, ['state', 'decision', 'assignTo', 'content']).concat(
      contentFact(telling, entry, inWords),
    ),
  }
}

/** Where enough people do it, 'not asked' is an answer too. */
const contentFact = (
  { words, labelOf }: InventoryTelling,
  entry: TaskRow['entry'],
  inWords: InventoryTelling['inWords'],
): readonly Fact[] => {
  if (!mayTellContent(entry)) return []
  const told = inWords('tasks', 'content', { kind: 'choice', options: [] }, entry.content)
  return [
    { name: 'content', label: labelOf('tasks', 'content'), values: told.length > 0 ? told : [words.telling.notAsked] },
  ]
}

const tellArrangement = (telling: InventoryTelling, arrangement: Arrangement): ToldArrangement => {
  const { words, factsOf, arrangementName } = telling
  const { time, timeAmount } = arrangement
  const counted = timeAmount !== null && (time === 'hours' || time === 'percentage')
  const amount = counted
    ? time === 'hours'
      ? words.telling.hours(timeAmount)
      : words.telling.percentage(timeAmount)
    : ''
  const facts = factsOf('arrangements', arrangement, ['name', 'state', 'timeAmount'])
  return {
    id: arrangement.id,
    name: arrangementName(arrangement),
    standing: factsOf('arrangements', { state: arrangement.state })[0]?.values[0] ?? words.telling.unanswered,
    facts: facts.map((fact) => (fact.name === 'time' && counted ? { ...fact, values: [amount] } : fact)),
  }
}

const tellMissing = (telling: InventoryTelling, part: MissingPart): string => {
  const { missing } = telling.words.telling
  switch (part.kind) {
    case 'no-titles':
      return missing.noTitles
    case 'no-arrangements':
      return missing.noArrangements
    case 'tasks':
      return missing.tasks(part.count)
    case 'passport':
      return missing.passport(labels(telling, 'passport', part.fields))
    case 'title':
      return missing.title(telling.titleNames([part.id]), labels(telling, 'titles', part.fields))
    case 'arrangement': {
      const arrangement = telling.inventory.arrangements.find(({ id }) => id === part.id)
      const name = arrangement ? telling.arrangementName(arrangement) : ''
      return missing.arrangement(name, labels(telling, 'arrangements', part.fields))
    }
  }
}

const labels = (telling: InventoryTelling, part: 'passport' | 'titles' | 'arrangements', fields: readonly string[]) =>
  fields
    .map((field) => (field === 'roles' ? telling.words.telling.missing.roles : telling.labelOf(part, field)))
    .map((label, index) => (index === 0 ? label : label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())))
    .join(', ')
