import type { EditionSummary } from '../../../application/scan/scan-read-models.ts'
import { capitalise } from '../../../content/capitalise.ts'
import { DEEPENING_KEYS, setsOfDeepening } from '../../../content/deepenings.ts'
import { calledEdition, editionName } from '../../../content/editions.ts'
import { groupName } from '../../../content/group-name.ts'
import { knownCoachTitles, pluralInstead } from '../../../content/known-coach-titles.ts'
import { setEditionOf } from '../../../content/question-sets.ts'
import { standardEdition } from '../../../content/rubric.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { minutesOf, setsTooMany } from '../../../content/sheet-length.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import { defaultVisibility } from '../../../domain/scan/stakeholder-group.ts'
import { type Form, type Input, inWords } from '../../form.ts'
import { DEFAULT_GROUPS, groupInput, groupRows, isOwn, THRESHOLDS } from './form.ts'

export type EditionChoice = { readonly key: string; readonly name: string }

/** The editions that a scan can use, the standard one first. */
export const editionChoices = (own: readonly EditionSummary[], language: Language): readonly EditionChoice[] => [
  { key: standardEdition.key, name: capitalise(editionName(standardEdition.key, language)) },
  ...own.map((edition) => ({ key: edition.id, name: calledEdition(edition, language) })),
]

/**
 * The form with its errors in words. For a plural that belongs to another title, the error names the right plural; for
 * a field of a group, it names the group.
 */
export const inDraftWords = (form: Form<unknown>, t: ScreenTexts, language: Language): Form<unknown> => {
  const { errors, otherPlural } = t.scan.form
  const { coachSingular, coachPlural } = form.values as Input
  const singular = textOf(coachSingular).trim()
  const plural = pluralInstead({ singular, plural: textOf(coachPlural).trim() })
  const worded = inWords(form, { ...errors, otherPlural: otherPlural(singular, plural ?? '') })
  const named = Object.entries(worded.errors).map(([field, message]) => {
    const [, group] = /^(?:groups|about)\[([^\]]+)\]/.exec(field) ?? []
    return [
      field,
      group ? t.scan.form.ofGroup(nameOfRow(group, form.values as Input, t, language), message ?? '') : message,
    ]
  })
  return { ...worded, errors: Object.fromEntries(named) }
}

/** The draft form for its view: a row for each group, with the typed values or the starting values. */
export const scanDraftViewModel = (form: Form<unknown>, t: ScreenTexts, language: Language) => {
  const values = form.values as Input
  const typed = (values.groups ?? {}) as Readonly<Record<string, Input>>
  const asksGuess = values.asksExpectations !== undefined
  return {
    coachTitles: knownCoachTitles,
    deepenings: deepeningChoices(t, asksGuess),
    tooLong: tooLongIn(textOf(values.deepening), asksGuess, t, language),
    guessing: guessingRows(form, t, language),
    rows: groupRows(values).map((key) => {
      const group: Input = (Object.hasOwn(typed, key) ? typed[key] : undefined) ?? groupInput(defaultVisibility(key))
      const takesPart = group.takesPart !== undefined
      const errors = {
        label: form.errors[`groups[${key}][label]`],
        visibility: form.errors[`groups[${key}][visibility]`],
        invited: form.errors[`groups[${key}][invited]`],
      }
      return {
        key,
        own: isOwn(key),
        name: nameOfRow(key, values, t, language),
        takesPart,
        /** Shown at once. The other groups are folded away. */
        first: takesPart || DEFAULT_GROUPS.includes(key),
        label: textOf(group.label),
        visibility: textOf(group.visibility),
        invited: textOf(group.invited),
        errors,
        faulty: Object.values(errors).some((error) => error !== undefined),
      }
    }),
    visibilities: [
      ...THRESHOLDS.map((threshold) => ({ value: String(threshold), text: t.scan.form.protectedFrom(threshold) })),
      { value: 'on-record', text: t.scan.form.onRecord },
    ],
  }
}

/** For each group, about which other group it guesses. */
const guessingRows = (form: Form<unknown>, t: ScreenTexts, language: Language) => {
  const values = form.values as Input
  const typed = (values.groups ?? {}) as Readonly<Record<string, Input>>
  const about = (values.about ?? {}) as Readonly<Record<string, unknown>>
  const groups = groupRows(values).map((key) => {
    const group = Object.hasOwn(typed, key) ? typed[key] : undefined
    const isKnown = group?.takesPart !== undefined || DEFAULT_GROUPS.includes(key)
    return { key, name: textOf(group?.label).trim() || nameOfRow(key, values, t, language), first: isKnown }
  })
  return groups.map(({ key, name, first }) => {
    const chosen = Object.hasOwn(about, key) ? textOf(about[key]) : ''
    const error = form.errors[`about[${key}]`]
    const options = groups
      .filter((other) => other.key !== key)
      .map((other) => ({ value: other.key, text: other.name, selected: other.key === chosen }))
    return { field: `about[${key}]`, name, options, error, first: first || chosen !== '' || error !== undefined }
  })
}

const deepeningChoices = (t: ScreenTexts, asksGuess: boolean) =>
  DEEPENING_KEYS.map((key) => ({
    key,
    text: t.scan.form.deepenings[key](minutesOf({ sets: setsOfDeepening(key), asksGuess })),
  }))

/** What to leave out, where a sheet would take too long; null where it doesn't. */
const tooLongIn = (typed: string, asksGuess: boolean, t: ScreenTexts, language: Language): string | null => {
  const sets = setsOfDeepening(DEEPENING_KEYS.find((key) => key === typed) ?? 'none')
  const titles = setsTooMany(sets, asksGuess).map(({ edition }) => setEditionOf(edition).texts[language].title)
  return titles.length > 0 ? t.scan.form.tooLong(minutesOf({ sets, asksGuess }), titles) : null
}

/** The name of a group's row. */
const nameOfRow = (key: string, values: Input, t: ScreenTexts, language: Language): string => {
  if (isOwn(key)) return t.scan.form.ownGroup
  const ownTitle = {
    singular: textOf(values.coachSingular) || 'i-coach',
    plural: textOf(values.coachPlural) || 'i-coaches',
  }
  return capitalise(groupName({ key, label: null }, language, ownTitle).label)
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
