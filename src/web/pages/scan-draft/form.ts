import { z } from 'zod'
import type { GroupSettings, ScanSettings } from '../../../application/scan/scan-settings.ts'
import { DEEPENING_KEYS, deepeningOf, setsOfDeepening } from '../../../content/deepenings.ts'
import { editionOf } from '../../../content/editions.ts'
import { KNOWN_GROUPS } from '../../../content/group-labels.ts'
import { groupOfTakenName } from '../../../content/group-of-taken-name.ts'
import { pluralInstead } from '../../../content/known-coach-titles.ts'
import { standardEdition } from '../../../content/rubric.ts'
import { addDays, type Day, dayOf, isDay } from '../../../domain/calendar.ts'
import { proposedPairs } from '../../../domain/scan/expectation-pair.ts'
import { DAYS_TO_ANSWER } from '../../../domain/scan/next-round.ts'
import type { CoachTitle } from '../../../domain/scan/rubric.ts'
import { isSameName } from '../../../domain/scan/same-name.ts'
import { LONGEST_INTRODUCTION, type Scan } from '../../../domain/scan/scan.ts'
import {
  defaultVisibility,
  HIGHEST_THRESHOLD,
  LOWEST_THRESHOLD,
  OWN_GROUP_KEYS,
  type Visibility,
} from '../../../domain/scan/stakeholder-group.ts'
import { FEWEST_UNITS, LONGEST_UNIT_NAME, MOST_UNITS } from '../../../domain/scan/unit.ts'
import { instantOf, LAST_MINUTE, minuteOf, type TimeOfDay, timeOf } from '../../../domain/time-of-day.ts'
import {
  canBePrinted,
  closingTime,
  day,
  optionalPrintedLine,
  printedLine,
  printedParagraphs,
  tick,
} from '../../fields.ts'
import type { Input } from '../../form.ts'
import { aboutInput, expectationsIn } from './expectations-field.ts'

/** The groups that a new scan starts with. */
export const DEFAULT_GROUPS: readonly string[] = ['board', 'coaches', 'teachers']
const SPARE_OWN_GROUPS = 2

export const THRESHOLDS = Array.from(
  { length: HIGHEST_THRESHOLD - LOWEST_THRESHOLD + 1 },
  (_, index) => LOWEST_THRESHOLD + index,
)

/** A rule as a field of a form. */
export const visibilityField = z
  .enum(['on-record', ...THRESHOLDS.map(String)], 'visibilityWrong')
  .transform(
    (value): Visibility =>
      value === 'on-record' ? { mode: 'on-record' } : { mode: 'protected', threshold: Number(value) },
  )

const invited = z
  .string('invitedWrong')
  .trim()
  .regex(/^(|[1-9]\d{0,5})$/, 'invitedWrong')
  .transform((value) => (value === '' ? null : Number(value)))
  .refine((value) => value === null || value <= 100_000, 'invitedWrong')

const Group = z.object({
  takesPart: tick,
  label: optionalPrintedLine(60, 'labelTooLong'),
  visibility: visibilityField,
  invited,
})

/** The units, one name per line. A unit must not have the name of the rest, because the two would be confused. */
const REST = ['overige', 'overig', 'other', 'others']
const units = z
  .string('invalid')
  .default('')
  .transform((text) =>
    text
      .split(/[\r\n]+/)
      .map((line) => line.replace(/\p{Cc}+/gu, ' ').trim())
      .filter((line) => line !== ''),
  )
  .refine((names) => names.length === 0 || names.length >= FEWEST_UNITS, 'unitsTooFew')
  .refine((names) => names.length <= MOST_UNITS, 'unitsTooMany')
  .refine((names) => names.every((name) => name.length <= LONGEST_UNIT_NAME), 'unitTooLong')
  .refine(
    (names) => names.every((name, index) => names.findIndex((one) => isSameName(one, name)) === index),
    'unitTwice',
  )
  .refine((names) => !names.some((name) => REST.some((rest) => isSameName(rest, name))), 'unitIsRest')
  .superRefine((names, context) => canBePrinted(names.join(' '), context))

const groupKey = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/)

/**
 * Reads the posted form into the settings of a scan. A group of the institution's own takes part when it has a name.
 */
export const scanDraftSchema = (now: Date, editions: readonly string[]) =>
  z
    .object({
      title: printedLine(120, 'titleMissing'),
      referenceDate: day('dateWrong'),
      coachSingular: printedLine(60, 'coachMissing'),
      coachPlural: printedLine(60, 'coachMissing'),
      edition: z
        .string('editionGone')
        .default(standardEdition.key)
        .refine((key) => editions.includes(key), 'editionGone'),
      introduction: printedParagraphs(LONGEST_INTRODUCTION, 'introductionTooLong'),
      asksWish: tick,
      takesRemarks: tick,
      deepening: z.enum(DEEPENING_KEYS, 'invalid').default('none'),
      deepeningConfirmed: tick,
      closesOn: day('dateWrong').refine((value) => value >= dayOf(now), 'closesInPast'),
      closesTime: closingTime('timeWrong'),
      asksExpectations: tick,
      about: z.record(groupKey, z.string('invalid'), 'invalid').default({}),
      groups: z.record(groupKey, Group, 'groupsMissing'),
      units,
    })
    .refine(
      ({ coachSingular, coachPlural }) => pluralInstead({ singular: coachSingular, plural: coachPlural }) === null,
      {
        error: 'otherPlural',
        path: ['coachPlural'],
      },
    )
    .refine(({ closesOn, closesTime }) => !hasPassed(closesOn, closesTime, now), {
      error: 'closesInPast',
      path: ['closesTime'],
    })
    .transform(
      ({ coachSingular, coachPlural, closesOn, closesTime, groups, deepening, deepeningConfirmed, ...rest }) => ({
        ...rest,
        sets: setsOfDeepening(deepening),
        deepeningConfirmed,
        closesAt: instantOf(closesOn, closesTime),
        coachTitle: { singular: coachSingular, plural: coachPlural },
        groups: GROUP_KEYS.flatMap((key) => {
          const group = Object.hasOwn(groups, key) ? groups[key] : undefined
          const takesPart = group && (isOwn(key) ? group.label !== null : group.takesPart)
          return takesPart ? [{ key, label: group.label, visibility: group.visibility, invited: group.invited }] : []
        }),
      }),
    )
    .refine(({ groups }) => groups.length > 0, { error: 'groupsMissing', path: ['groups'] })
    .superRefine(({ groups, coachTitle }, context) => {
      const group = groupOfTakenName(groups, coachTitle)
      if (group) context.addIssue({ code: 'custom', message: 'labelTaken', path: ['groups', group, 'label'] })
    })
    .superRefine(({ groups, sets, deepeningConfirmed }, context) => {
      if (sets.length === 0 || deepeningConfirmed || !hasFewCoaches(groups)) return
      context.addIssue({ code: 'custom', message: 'fewCoaches', path: ['deepening'] })
    })
    .transform(({ deepeningConfirmed: _, asksExpectations, about, ...settings }, context): ScanSettings => {
      const chosen = expectationsIn(asksExpectations, about, settings.groups)
      if (chosen.ok) return { ...settings, expectations: chosen.pairs }
      context.addIssue({ code: 'custom', message: chosen.message, path: chosen.path })
      return z.NEVER
    })

/** Fewer people than this, and what is said of the coaches' work is read as a verdict on persons. */
const FEWEST_COACHES = 3

const hasFewCoaches = (groups: readonly Pick<GroupSettings, 'key' | 'invited'>[]): boolean =>
  groups.some(({ key, invited }) => key === 'coaches' && invited !== null && invited < FEWEST_COACHES)

/** False as well for a day or a time that isn't one, which has an error of its own. */
const hasPassed = (closesOn: Day, closesTime: TimeOfDay, now: Date): boolean =>
  isDay(closesOn) && closesTime !== '' && instantOf(closesOn, closesTime) < minuteOf(now)

const GROUP_KEYS = [...KNOWN_GROUPS, ...OWN_GROUP_KEYS]
export const isOwn = (key: string): boolean => key.startsWith('own-')

/** The groups in the rows of the form: all known groups, the institution's own ones in use, and a few spare rows. */
export const groupRows = (values: Input): readonly string[] => {
  const filled = Object.entries((values.groups as Record<string, Input> | undefined) ?? {})
    .filter(([key, group]) => OWN_GROUP_KEYS.includes(key) && String(group?.label ?? '').trim() !== '')
    .map(([key]) => OWN_GROUP_KEYS.indexOf(key) + 1)
  return [...KNOWN_GROUPS, ...OWN_GROUP_KEYS.slice(0, Math.max(0, ...filled) + SPARE_OWN_GROUPS)]
}

/** The starting values of the form for a new scan. */
export const newScanInput = (today: Day, title: string, coachTitle: CoachTitle): Input => ({
  title,
  referenceDate: today,
  coachSingular: coachTitle.singular,
  coachPlural: coachTitle.plural,
  edition: standardEdition.key,
  introduction: '',
  asksWish: 'on',
  takesRemarks: 'on',
  deepening: 'none',
  closesOn: addDays(today, DAYS_TO_ANSWER),
  closesTime: LAST_MINUTE,
  about: aboutInput(proposedPairs(DEFAULT_GROUPS.map((key) => ({ key, invited: null })))),
  units: '',
  groups: Object.fromEntries(
    DEFAULT_GROUPS.map((key) => [key, { takesPart: 'on', ...groupInput(defaultVisibility(key)) }]),
  ),
})

/** The values of a saved draft for its form. */
export const inputOf = (scan: Scan): Input => ({
  title: scan.title,
  referenceDate: scan.referenceDate,
  coachSingular: scan.coachTitle.singular,
  coachPlural: scan.coachTitle.plural,
  edition: editionOf(scan.edition).key,
  introduction: scan.introduction,
  asksWish: scan.asksWish ? 'on' : undefined,
  takesRemarks: scan.takesRemarks ? 'on' : undefined,
  deepening: deepeningOf(scan.sets),
  deepeningConfirmed: scan.sets.length > 0 ? 'on' : undefined,
  asksExpectations: scan.expectations.length > 0 ? 'on' : undefined,
  about: aboutInput(scan.expectations.length > 0 ? scan.expectations : proposedPairs(scan.groups)),
  closesOn: dayOf(scan.closesAt),
  closesTime: timeOf(scan.closesAt),
  units: scan.units.map(({ name }) => name).join('\n'),
  groups: Object.fromEntries(
    scan.groups.map(({ key, label, visibility, invited }) => [
      key,
      { takesPart: 'on', label: label ?? '', ...groupInput(visibility), invited: String(invited ?? '') },
    ]),
  ),
})

export const groupInput = (visibility: Visibility) => ({ visibility: visibilityInput(visibility) })

/** The value that `visibilityField` reads as this visibility. */
export const visibilityInput = (visibility: Visibility): string =>
  visibility.mode === 'on-record' ? 'on-record' : String(visibility.threshold)
