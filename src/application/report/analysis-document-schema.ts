import { z } from 'zod'
import { defaultCoachTitle } from '../../content/default-coach-title.ts'
import { unprintableSigns } from '../../content/drawing/printable-signs.ts'
import { groupOfTakenName } from '../../content/group-of-taken-name.ts'
import { isDay } from '../../domain/calendar.ts'
import { type Expectations, GUESSES, type GuessCounts } from '../../domain/method/guesses.ts'
import { CELLS, type JointCounts, type Tallies } from '../../domain/method/tally.ts'
import { HIGHEST_THRESHOLD, LOWEST_THRESHOLD, type Visibility } from '../../domain/scan/stakeholder-group.ts'
import { labelInDocument } from './document-label.ts'

/** More than any institution needs. The number of comparisons grows with the square of the number of groups. */
const MOST_GROUPS = 12
const MOST_FACTORS = 40
const MOST_SETS = 8
const MOST_SHEETS = 10_000_000
const LONGEST_NAME = 120
const LONGEST_LABEL = 60

const text = (longest: number) =>
  z.string('must be text').max(longest, `must be at most ${longest} characters long`).regex(/\S/, 'must not be empty')

/** A text for the report alone. Keys may be anything, because an analysis is not printed. */
const printedText = (longest: number) =>
  text(longest).superRefine((words, context) => {
    const signs = unprintableSigns(words)
    if (signs.length > 0) context.addIssue({ code: 'custom', message: `must do without ${signs.join(' ')} in print` })
  })

/**
 * Reads an object with keys from outside as a map. Names that every object inherits (`constructor`) are not found in
 * it, and `__proto__` is a key like any other.
 */
const mapOf = <Key extends z.ZodType, Value extends z.ZodType>(key: Key, value: Value) =>
  z.preprocess(
    (input) =>
      typeof input === 'object' && input !== null && !Array.isArray(input) ? new Map(Object.entries(input)) : input,
    z.map(key, value, 'must be an object'),
  )

const sheets = z
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .max(MOST_SHEETS, `must be at most ${MOST_SHEETS}`)

const cells = mapOf(z.enum(CELLS, 'must be "<current>|<desired>", each one of 1 2 3 dk none'), sheets).transform(
  (counts): JointCounts => Object.fromEntries(counts),
)

const countedGroups = mapOf(text(LONGEST_NAME), mapOf(text(LONGEST_NAME), cells))

const groups = countedGroups
  .refine((named) => named.size > 0, 'must name at least one group')
  .refine((named) => named.size <= MOST_GROUPS, `must name at most ${MOST_GROUPS} groups`)

const namedOnce = (what: 'factor' | 'item') =>
  z
    .array(text(LONGEST_NAME), 'must be a list')
    .min(1, `must name at least one ${what}`)
    .max(MOST_FACTORS, { error: `must name at most ${MOST_FACTORS} ${what}s`, abort: true })
    .superRefine((names, context) => {
      names.forEach((name, index) => {
        if (names.indexOf(name) < index) context.addIssue({ code: 'custom', path: [index], message: 'is named twice' })
      })
    })

/** Further sets of questions, by key. */
const sets = mapOf(
  text(LONGEST_NAME),
  z.strictObject({ items: namedOnce('item'), groups: countedGroups }, 'must be an object'),
).refine((named) => named.size <= MOST_SETS, `must name at most ${MOST_SETS} sets`)

const guesses = mapOf(z.enum(GUESSES.map(String), 'must be one of 1 2 3 dk'), sheets).transform(
  (counts): GuessCounts => Object.fromEntries(counts),
)

/** What a group thinks that another one chooses now, by the group that guesses. */
const expectations = mapOf(
  text(LONGEST_NAME),
  z.strictObject({ about: text(LONGEST_NAME), counts: mapOf(text(LONGEST_NAME), guesses) }, 'must be an object'),
)

const THRESHOLDS = Array.from(
  { length: HIGHEST_THRESHOLD - LOWEST_THRESHOLD + 1 },
  (_, more) => LOWEST_THRESHOLD + more,
)

const visibility = z
  .literal(
    ['on-record', ...THRESHOLDS],
    `must be "on-record" or a whole number from ${LOWEST_THRESHOLD} to ${HIGHEST_THRESHOLD}`,
  )
  .transform(
    (rule): Visibility => (typeof rule === 'number' ? { mode: 'protected', threshold: rule } : { mode: 'on-record' }),
  )

const label = printedText(LONGEST_LABEL)

/**
 * The `in` form of the method, with what a report adds to it. The keys must refer to groups and factors in the
 * document.
 */
export const analysisDocumentSchema = z
  .strictObject(
    {
      factors: namedOnce('factor'),
      groups,
      sets: sets.optional(),
      expectations: expectations.optional(),
      title: printedText(LONGEST_NAME).optional(),
      institution: printedText(LONGEST_NAME).optional(),
      date: z.string('must be text').refine(isDay, 'must be a day that exists, as yyyy-mm-dd').optional(),
      coach_title: z.strictObject({ singular: label, plural: label }, 'must be an object').optional(),
      group_labels: mapOf(z.string(), label).optional(),
      visibility: mapOf(z.string(), visibility).optional(),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'must be an object' : undefined) },
  )
  .superRefine((document, context) => {
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [group, answered] of document.groups) {
      for (const factor of answered.keys()) {
        if (!document.factors.includes(factor)) refuse(['groups', group, factor], 'is not one of the factors')
      }
    }
    for (const [set, { items, groups: ofSet }] of document.sets ?? []) {
      for (const [group, answered] of ofSet) {
        if (!document.groups.has(group)) refuse(['sets', set, 'groups', group], 'is not one of the groups')
        for (const item of answered.keys()) {
          if (!items.includes(item)) refuse(['sets', set, 'groups', group, item], 'is not one of the items')
        }
      }
    }
    for (const [group, { about, counts }] of document.expectations ?? []) {
      if (!document.groups.has(group)) refuse(['expectations', group], 'is not one of the groups')
      if (about === group || !document.groups.has(about)) {
        refuse(['expectations', group, 'about'], 'is not another of the groups')
      }
      for (const factor of counts.keys()) {
        if (!document.factors.includes(factor)) {
          refuse(['expectations', group, 'counts', factor], 'is not one of the factors')
        }
      }
    }
    for (const key of ['group_labels', 'visibility'] as const) {
      for (const group of document[key]?.keys() ?? []) {
        if (!document.groups.has(group)) refuse([key, group], 'is not one of the groups')
      }
    }
    const labels = document.group_labels ?? new Map<string, string>()
    const named = [...document.groups.keys()].map((key) => ({ key, label: labelInDocument(key, labels) }))
    const taken = groupOfTakenName(named, document.coach_title ?? defaultCoachTitle.nl)
    if (taken) refuse([labels.has(taken) ? 'group_labels' : 'groups', taken], 'is the name of another group')
  })
  .transform((document) => ({
    factors: document.factors,
    tallies: talliesIn(document.groups),
    sets: [...(document.sets ?? [])].map(([key, set]) => ({
      kind: 'levels' as const,
      key,
      items: set.items,
      tallies: talliesIn(set.groups),
    })),
    expectations: expectationsIn(document.expectations ?? new Map()),
    title: document.title ?? null,
    institution: document.institution ?? null,
    date: document.date ?? null,
    coachTitle: document.coach_title ?? null,
    groupLabels: document.group_labels ?? new Map<string, string>(),
    visibility: document.visibility ?? new Map<string, Visibility>(),
  }))

/** A declaration, since the schema above is made before this line is reached. */
function talliesIn(named: z.output<typeof countedGroups>): Tallies {
  return Object.fromEntries([...named].map(([group, answered]) => [group, Object.fromEntries(answered)] as const))
}

function expectationsIn(named: z.output<typeof expectations>): Expectations {
  return Object.fromEntries(
    [...named].map(([group, { about, counts }]) => [group, { about, counts: Object.fromEntries(counts) }] as const),
  )
}
