import type { Step } from '../../domain/conversation/schedule.ts'

/** What a facilitator needs to lead the workshop, in one language. */
export type Script = {
  /** '75 min'. */
  readonly length: (minutes: number) => string
  /** What a length means: how long each topic takes, when the topics and the closing begin, how long 1-2-4 takes. */
  readonly about: (plan: LengthPlan) => string
  readonly steps: { readonly [step in Step]: ScriptStep }
  readonly preparation: readonly Advice[]
  readonly rules: readonly string[]
  readonly moments: readonly Advice[]
  /** For unusual reports: a hidden group, one group only, no answers. */
  readonly odd: { readonly [when in 'hiddenGroup' | 'expectations' | 'oneGroup' | 'noAnswers']: Advice }
}

export type LengthPlan = {
  readonly topicMinutes: number
  /** When each topic begins, in minutes from the start: as many as there are topics. */
  readonly starts: readonly number[]
  /** How many further sets come before the closing, and how long they take together. */
  readonly further: { readonly sets: number; readonly minutes: number }
  readonly closing: number
  readonly exchange: readonly [number, number, number]
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
