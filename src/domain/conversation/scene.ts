import type { FactorKey } from '../scan/rubric.ts'

/** The scenes of a topic, in order: read, guess, see, talk, decide. */
export const SCENES = ['rubric', 'hands', 'reveal', 'questions', 'agreements'] as const
export type Scene = (typeof SCENES)[number]

/** The place of the screen: a scene of a topic, or one of the two ends. */
export type Place =
  | { readonly kind: 'preparation' }
  | { readonly kind: 'closing' }
  | { readonly kind: 'scene'; readonly factor: FactorKey; readonly scene: Scene }

/** The place before and the place after a scene; both ends are the same for every workshop. */
export const placesAround = (
  topics: readonly FactorKey[],
  factor: FactorKey,
  scene: Scene,
): { readonly previous: Place; readonly next: Place } => {
  const scenes = scenesOf(topics)
  const here = scenes.findIndex((place) => place.factor === factor && place.scene === scene)
  return {
    previous: scenes[here - 1] ?? { kind: 'preparation' },
    next: scenes[here + 1] ?? { kind: 'closing' },
  }
}

export const firstPlace = (topics: readonly FactorKey[]): Place => scenesOf(topics)[0] ?? { kind: 'closing' }

export const lastPlace = (topics: readonly FactorKey[]): Place => scenesOf(topics).at(-1) ?? { kind: 'preparation' }

const scenesOf = (topics: readonly FactorKey[]) =>
  topics.flatMap((factor) => SCENES.map((scene) => ({ kind: 'scene' as const, factor, scene })))
