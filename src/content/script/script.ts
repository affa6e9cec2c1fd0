import type { Step } from './schedule.ts'

/** What a facilitator needs to lead the workshop, in one language. */
export type Script = {
  readonly steps: { readonly [step in Step]: ScriptStep }
  readonly preparation: readonly Advice[]
  readonly rules: readonly string[]
  readonly moments: readonly Advice[]
  /** For unusual reports: a hidden group, one group only, no answers. */
  readonly odd: { readonly hiddenGroup: Advice; readonly oneGroup: Advice; readonly noAnswers: Advice }
}

export type ScriptStep = {
  readonly title: string
  /** What the facilitator does and says. */
  readonly facilitator: string
  /** What the participants do. */
  readonly participants: string
  readonly material: string
}

export type Advice = { readonly heading: string; readonly text: string }
