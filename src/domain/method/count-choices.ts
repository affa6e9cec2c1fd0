import type { OneOfSet, PicksSet } from '../scan/question-set.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** How often each choice was made, for each group and item; an item that is picked has the one choice `PICKED`. */
export type ChoiceCounts = {
  readonly [group: GroupKey]: { readonly [item: FactorKey]: { readonly [choice: string]: number } }
}

export const PICKED = 'picked'

/** All that may be said of a set without levels: how many chose what. Choices that the set doesn't have are left out. */
export const countChoices = (set: PicksSet | OneOfSet, counted: ChoiceCounts): ChoiceCounts => {
  const choices = set.kind === 'picks' ? [PICKED] : set.choices
  return Object.fromEntries(
    Object.entries(counted).map(([group, items]) => [
      group,
      Object.fromEntries(
        set.items.map((item) => [
          item,
          Object.fromEntries(choices.map((choice) => [choice, items[item]?.[choice] ?? 0])),
        ]),
      ),
    ]),
  )
}
