import type { FactorKey } from '../scan/rubric.ts'

/** The scenes that every topic has, in order: read, guess, see, look at what faces each other, talk, harvest, choose, decide. */
export const SCENES = ['rubric', 'hands', 'reveal', 'look', 'questions', 'harvest', 'choose', 'agreements'] as const

/** After the reveal, only of a topic about which it is told what groups expected of each other. */
export const EXPECTED = 'expected'
export type Scene = (typeof SCENES)[number] | typeof EXPECTED
export const ALL_SCENES: readonly Scene[] = [...SCENES, EXPECTED]

/** The place of the screen: a scene of a topic, or one at either end. */
export type Place =
  | { readonly kind: 'preparation' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'closing' }
  | ScenePlace
export type ScenePlace = { readonly kind: 'scene'; readonly factor: FactorKey; readonly scene: Scene }

/** Whether nothing that was answered or guessed may be read for the scene. */
export const isBeforeReveal = (scene: Scene): boolean => scene === 'rubric' || scene === 'hands'

/**
 * The place before and the place after a scene; the ends are the same for every workshop. `guessed`: the topics with the
 * scene about expectations.
 */
export const placesAround = (
  topics: readonly FactorKey[],
  factor: FactorKey,
  scene: Scene,
  guessed: readonly FactorKey[],
): { readonly previous: Place; readonly next: Place } => {
  const scenes = scenesOf(topics, guessed)
  const here = scenes.findIndex((place) => place.factor === factor && place.scene === scene)
  return {
    previous: scenes[here - 1] ?? { kind: 'welcome' },
    next: scenes[here + 1] ?? { kind: 'closing' },
  }
}

/** The place after the welcome. */
export const firstPlace = (topics: readonly FactorKey[]): Place => scenesOf(topics)[0] ?? { kind: 'closing' }

/** The place before the closing. */
export const lastPlace = (topics: readonly FactorKey[]): Place => scenesOf(topics).at(-1) ?? { kind: 'welcome' }

const scenesOf = (topics: readonly FactorKey[], guessed: readonly FactorKey[] = []) =>
  topics.flatMap((factor) =>
    SCENES.flatMap((scene): readonly Scene[] =>
      scene === 'reveal' && guessed.includes(factor) ? [scene, EXPECTED] : [scene],
    ).map((scene) => ({ kind: 'scene' as const, factor, scene })),
  )
