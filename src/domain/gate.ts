import { type GroupKey, sheetsNeeded, type Visibility } from './stakeholder-group.ts'
import { sheetsIn, type Tallies } from './tally.ts'

/** What may be shown, and only that: every output is made from it, so a hidden count can't reach a page or a test. */
export type Gated = {
  /** Tallies of the shown groups, in the order of the groups. */
  readonly shown: Tallies
  readonly groups: readonly ({ readonly key: GroupKey } & GateDecision)[]
}

export type GateDecision = { readonly shown: true; readonly responses: number } | { readonly shown: false }

/**
 * Decides, once per group and for the whole report, whether its counts may be seen. Runs before the method: what is
 * hidden enters no computation. Counts sheets, don't-knows included; never per factor.
 */
export const gate = (
  groups: readonly { readonly key: GroupKey; readonly visibility: Visibility }[],
  tallies: Tallies,
): Gated => {
  const decided = groups.map(({ key, visibility }) => {
    const responses = responsesOf(tallies[key] ?? {})
    return responses >= sheetsNeeded(visibility)
      ? { key, shown: true as const, responses }
      : { key, shown: false as const }
  })
  const shown = decided.filter((group) => group.shown).map(({ key }) => [key, tallies[key] ?? {}] as const)
  return { shown: Object.fromEntries(shown), groups: decided }
}

/** Each sheet writes one cell per factor; counts from paper may miss some, so the fullest factor tells. */
export const responsesOf = (group: Tallies[GroupKey]): number =>
  Math.max(0, ...Object.values(group).map((counts) => sheetsIn(counts)))
