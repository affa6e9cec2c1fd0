import type { ArrangementId, TitleId } from '../ids.ts'
import { isBlank } from './field.ts'
import type { Arrangement, Inventory, Passport, TitleEntry } from './inventory.ts'
import { taskRows } from './task-rows.ts'

/** Something that is not filled in yet. A half-filled inventory is valid. */
export type MissingPart =
  | { readonly kind: 'no-titles' | 'no-arrangements' }
  | { readonly kind: 'passport'; readonly fields: readonly (keyof Passport)[] }
  | { readonly kind: 'title'; readonly id: TitleId; readonly fields: readonly TitlePart[] }
  | { readonly kind: 'tasks'; readonly count: number }
  | { readonly kind: 'arrangement'; readonly id: ArrangementId; readonly fields: readonly (keyof Arrangement)[] }

/** What is asked first of a title. `roles` are the main ones and the others together. */
export type TitlePart = 'placement' | 'description' | 'levels' | 'roles' | 'activities'

const OF_ARRANGEMENT = ['state', 'form', 'time', 'money', 'recognised', 'rewarded'] as const

/** What is not filled in yet, part by part. */
export const missingParts = (inventory: Inventory): readonly MissingPart[] => {
  const { passport, titles, arrangements } = inventory
  const fields = missingOfPassport(passport)
  return [
    ...(fields.length > 0 ? [{ kind: 'passport', fields } as const] : []),
    ...(titles.length === 0 ? [{ kind: 'no-titles' } as const] : titles.flatMap(missingOfTitle)),
    ...missingTasks(inventory),
    ...(arrangements.length === 0
      ? [{ kind: 'no-arrangements' } as const]
      : arrangements.flatMap(missingOfArrangement)),
  ]
}

const missingOfPassport = (passport: Passport): readonly (keyof Passport)[] =>
  (Object.keys(passport) as (keyof Passport)[]).filter(
    (name) => isBlank(passport[name]) && (name !== 'endsOn' || passport.duration === 'until'),
  )

const missingOfTitle = (title: TitleEntry): readonly MissingPart[] => {
  const filled: Readonly<Record<TitlePart, boolean>> = {
    placement: title.placement !== null,
    description: title.description !== null,
    levels: title.levels.length > 0,
    roles: title.mainRoles.length + title.alsoRoles.length > 0,
    activities: title.activities.length + title.ownActivities.length > 0,
  }
  const fields = (Object.keys(filled) as TitlePart[]).filter((part) => !filled[part])
  return fields.length > 0 ? [{ kind: 'title', id: title.id, fields }] : []
}

/** Only once there are titles: until then no task is assigned at all. */
const missingTasks = (inventory: Inventory): readonly MissingPart[] => {
  const open = taskRows(inventory).filter(({ assigned, entry }) => !assigned && entry.state === null)
  return inventory.titles.length > 0 && open.length > 0 ? [{ kind: 'tasks', count: open.length }] : []
}

const missingOfArrangement = (arrangement: Arrangement): readonly MissingPart[] => {
  const fields = OF_ARRANGEMENT.filter((name) => isBlank(arrangement[name]))
  return fields.length > 0 ? [{ kind: 'arrangement', id: arrangement.id, fields }] : []
}
