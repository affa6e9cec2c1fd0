import type { Response } from 'express'
import type { PartOfInventory } from '../../../content/inventory/inventory-words-type.ts'
import { TITLE_SUGGESTIONS } from '../../../content/inventory/title-suggestions.ts'
import type { Inventory } from '../../../domain/inventory/inventory.ts'
import type { CoachTitle } from '../../../domain/scan/rubric.ts'
import { type Form, type Input, inWords } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { type FieldContext, type ShownField, shownField } from './entry-field.ts'
import { titleChoices } from './title-choices.ts'

/** Fields that are in sight, and fields that a click unfolds. */
export type EntrySections = {
  readonly open: readonly string[]
  readonly folded: readonly { readonly summary: string; readonly fields: readonly string[] }[]
}

export type ShownEntry = {
  readonly part: PartOfInventory
  readonly title: string
  readonly lead: string
  readonly action: string
  /** The button that saves and goes on; empty without one. */
  readonly saveAndNext: string
  /** Empty for a row that can't be deleted. */
  readonly deletion: string
  readonly sections: EntrySections
  readonly inventory: Inventory
  readonly coachTitle: CoachTitle
  /** Fields of the form that are no fields of the row. */
  readonly kept?: Input
  readonly own?: { readonly label: string; readonly longest: number }
  /** Fields that can't be filled in now, with the reason. */
  readonly locked?: Readonly<Record<string, string>>
  readonly below?: object
}

/** Shows the form of one row, empty, filled in or with what is wrong. */
export const showEntry = (res: Response, form: Form<unknown>, shown: ShownEntry) => {
  const { t, language } = res.locals
  const told = inWords(form, t.inventory.form.errors)
  const context: FieldContext = {
    part: shown.part,
    values: told.values as Input,
    errors: told.errors,
    coachTitle: shown.coachTitle,
    titles: titleChoices(shown.inventory, language, shown.coachTitle),
    language,
    t,
  }
  const fieldsOf = (names: readonly string[]) =>
    names.map((name) => ({ ...shownField(context, name), locked: shown.locked?.[name] ?? '' }))
  const model = {
    title: shown.title,
    lead: shown.lead,
    action: shown.action,
    saveAndNext: shown.saveAndNext,
    deletion: shown.deletion,
    list: paths.inventory.href({}),
    form: told,
    kept: Object.entries(shown.kept ?? {}),
    own: shown.own ?? null,
    open: fieldsOf(shown.sections.open),
    folded: shown.sections.folded.map(({ summary, fields }) => foldedView(t, summary, fieldsOf(fields))),
    suggestions: shown.part === 'titles' ? TITLE_SUGGESTIONS : [],
    noNames: t.inventory.noNames,
    agreement: null,
    ...shown.below,
  }
  return render(res, 'inventory/entry', model, { status: form.state === 'invalid' ? 422 : 200 })
}

const foldedView = (t: Express.Locals['t'], summary: string, fields: readonly ShownField[]) => ({
  summary,
  filled: t.inventory.form.filled(fields.filter(isFilled).length),
  /** Nobody looks for a mistake in what is folded. */
  unfolded: fields.some(({ error }) => error !== ''),
  fields,
})

const isFilled = ({ value, groups }: ShownField): boolean =>
  value !== '' || groups.some(({ options }) => options.some(({ value: option, chosen }) => chosen && option !== ''))
