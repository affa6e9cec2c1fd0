import { capitalise } from '../../../content/capitalise.ts'
import { FIELDS_OF } from '../../../content/inventory/inventory-telling.ts'
import { fieldWords, inventoryWords, optionName } from '../../../content/inventory/inventory-words.ts'
import type { PartOfInventory } from '../../../content/inventory/inventory-words-type.ts'
import { ACTIVITIES_OF, COMPETENCES_OF, WORK_LEVELS, WORK_ROLES } from '../../../domain/inventory/catalogue.ts'
import type { Field } from '../../../domain/inventory/field.ts'
import type { CoachTitle } from '../../../domain/scan/rubric.ts'
import type { Errors, Input } from '../../form.ts'

type Option = { readonly value: string; readonly text: string; readonly note: string; readonly chosen: boolean }

/** A field as a view shows it. */
export type ShownField = {
  readonly name: string
  readonly look: 'line' | 'area' | 'day' | 'radios' | 'select' | 'ticks' | 'roles'
  readonly label: string
  readonly hint: string
  readonly error: string
  readonly value: string
  readonly longest: number | null
  /** Of a choice: one group without a name, or the groups of the catalogue. */
  readonly groups: readonly { readonly name: string; readonly options: readonly Option[] }[]
  /** Why it can't be filled in now; empty when it can. */
  readonly locked: string
  readonly list: string
}

export type FieldContext = Pick<Express.Locals, 'language' | 't'> & {
  readonly part: PartOfInventory
  readonly values: Input
  readonly errors: Errors
  readonly coachTitle: CoachTitle
  /** The titles to choose from, where a field refers to them. */
  readonly titles: readonly { readonly id: string; readonly name: string }[]
}

/** Choices of which all options are in sight; the others are a list that opens. */
const IN_SIGHT: ReadonlySet<string> = new Set(['titles.placement', 'titles.description', 'tasks.state'])

const isInSight = (part: PartOfInventory, name: string): boolean => IN_SIGHT.has(`${part}.${name}`)

/** One field of a row. The two fields of roles are shown as one, under the name `roles`. */
export const shownField = (context: FieldContext, name: string): ShownField => {
  const { part, values, errors, t, language, coachTitle } = context
  if (name === 'roles') return rolesField(context)
  const field = FIELDS_OF[part][name]
  if (!field) throw new Error(`no field ${part}.${name}`)
  const words = fieldWords(language, part, name, coachTitle)
  const value = values[name]
  const isTyped = field.kind === 'line' || field.kind === 'text' || field.kind === 'lines'
  return {
    name,
    look: lookOf(field, isInSight(part, name)),
    label: words.label,
    hint: [words.hint ?? '', ...(isTyped ? [t.inventory.noNames] : [])].filter((each) => each !== '').join(' '),
    error: errors[name] ?? '',
    value: typeof value === 'string' ? value : '',
    longest: field.kind === 'line' ? field.longest : null,
    groups: groupsOf(context, name, field),
    locked: '',
    list: part === 'titles' && (name === 'workingTitle' || name === 'formalTitle') ? 'known-titles' : '',
  }
}

const lookOf = (field: Field, inSight: boolean): ShownField['look'] => {
  switch (field.kind) {
    case 'line':
    case 'number':
      return 'line'
    case 'text':
    case 'lines':
      return 'area'
    case 'day':
      return 'day'
    case 'title':
      return 'select'
    case 'choice':
      return inSight ? 'radios' : 'select'
    default:
      return 'ticks'
  }
}

const groupsOf = (context: FieldContext, name: string, field: Field): ShownField['groups'] => {
  const { part, language, titles, t } = context
  const { catalogue } = inventoryWords(language)
  const chosen = chosenIn(context, name)
  const options = (values: readonly string[]) =>
    values.map((value) => ({
      value,
      text: optionName(language, part, name, value),
      note: name === 'levels' ? catalogue.levels[value as keyof typeof catalogue.levels].meaning : '',
      chosen: chosen.has(value),
    }))
  if (name === 'activities') {
    return WORK_LEVELS.map((level) => ({
      name: capitalise(catalogue.levels[level].name),
      options: options(ACTIVITIES_OF[level]),
    }))
  }
  if (name === 'competences') {
    return (['knowledge', 'skills', 'traits'] as const).map((kind) => ({
      name: capitalise(catalogue.competenceGroups[kind]),
      options: options(COMPETENCES_OF[kind]),
    }))
  }
  const unanswered = { value: '', text: t.inventory.form.unanswered, note: '', chosen: chosen.size === 0 }
  switch (field.kind) {
    case 'choice': {
      const named = options(field.options)
      return [{ name: '', options: isInSight(part, name) ? [...named, unanswered] : [unanswered, ...named] }]
    }
    case 'choices':
      return [{ name: '', options: options(field.options) }]
    case 'title':
    case 'titles': {
      const each = titles.map(({ id, name: text }) => ({ value: id, text, note: '', chosen: chosen.has(id) }))
      return [{ name: '', options: field.kind === 'title' ? [unanswered, ...each] : each }]
    }
    default:
      return []
  }
}

const chosenIn = ({ values }: FieldContext, name: string): ReadonlySet<string> => {
  const value = values[name]
  return new Set([value ?? []].flat().filter((each): each is string => typeof each === 'string' && each !== ''))
}

/** A line for each role, with a tick for the main ones and one for the others. */
const rolesField = (context: FieldContext): ShownField => {
  const { t, errors, language, coachTitle } = context
  const { catalogue } = inventoryWords(language)
  const s = t.inventory.titles
  return {
    name: 'roles',
    look: 'roles',
    label: s.roles,
    hint: fieldWords(language, 'titles', 'alsoRoles', coachTitle).hint ?? '',
    error: errors.mainRoles ?? errors.alsoRoles ?? '',
    value: '',
    longest: null,
    locked: '',
    list: '',
    groups: WORK_ROLES.map((role) => ({
      name: `${catalogue.roles[role].name}: ${catalogue.roles[role].meaning}`,
      options: (['mainRoles', 'alsoRoles'] as const).map((name) => ({
        value: role,
        text: name === 'mainRoles' ? s.main : s.also,
        note: name,
        chosen: chosenIn(context, name).has(role),
      })),
    })),
  }
}
