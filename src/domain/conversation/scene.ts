import type { SetKey } from '../scan/question-set.ts'
import type { FactorKey } from '../scan/rubric.ts'

/** The scenes that every topic has, in order: read, guess, see, look at what faces each other, talk, harvest, choose, decide. */
export const SCENES = ['rubric', 'hands', 'reveal', 'look', 'questions', 'harvest', 'choose', 'agreements'] as const

/** After the reveal, only of a topic about which it is told what groups expected of each other. */
export const EXPECTED = 'expected'
export type Scene = (typeof SCENES)[number] | typeof EXPECTED
export const ALL_SCENES: readonly Scene[] = [...SCENES, EXPECTED]

/** The scenes of a further set, in order: read, see, see the wishes, divide the work. */
export const SET_SCENES = ['cards', 'picture', 'wishes', 'division'] as const
export type SetScene = (typeof SET_SCENES)[number]

/** The place of the screen: a scene of a topic or of a further set, or one at either end. */
export type Place =
  | { readonly kind: 'preparation' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'closing' }
  | ScenePlace

export type ScenePlace = TopicPlace | SetPlace
export type TopicPlace = { readonly kind: 'scene'; readonly factor: FactorKey; readonly scene: Scene }
export type SetPlace = { readonly kind: 'set'; readonly set: SetKey; readonly scene: SetScene }

/** What a workshop passes between its ends: the topics, and then the scenes about further sets. */
export type Course = { readonly topics: readonly FactorKey[]; readonly further: readonly SetPlace[] }

/** Whether nothing that was answered or guessed may be read for the scene. */
export const isBeforeReveal = (scene: Scene): boolean => scene === 'rubric' || scene === 'hands'

/**
 * The place before and the place after a scene; the ends are the same for every workshop. `guessed`: the topics with the
 * scene about expectations.
 */
export const placesAround = (
  course: Course,
  place: ScenePlace,
  guessed: readonly FactorKey[],
): { readonly previous: Place; readonly next: Place } => {
  const scenes = scenesOf(course, guessed)
  const here = scenes.findIndex((each) => isSame(each, place))
  return {
    previous: scenes[here - 1] ?? { kind: 'welcome' },
    next: scenes[here + 1] ?? { kind: 'closing' },
  }
}

/** The place after the welcome. */
export const firstPlace = (course: Course): Place => scenesOf(course)[0] ?? { kind: 'closing' }

/** The place before the closing. */
export const lastPlace = (course: Course): Place => scenesOf(course).at(-1) ?? { kind: 'welcome' }

/** Whether a workshop that takes this course has this place. */
export const hasPlace = ({ topics, further }: Course, place: ScenePlace): boolean =>
  place.kind === 'scene' ? topics.includes(place.factor) : further.some((each) => isSame(each, place))

const scenesOf = ({ topics, further }: Course, guessed: readonly FactorKey[] = []): readonly ScenePlace[] => [
  ...topics.flatMap((factor) =>
    SCENES.flatMap((scene): readonly Scene[] =>
      scene === 'reveal' && guessed.includes(factor) ? [scene, EXPECTED] : [scene],
    ).map((scene) => ({ kind: 'scene' as const, factor, scene })),
  ),
  ...further,
]

const isSame = (one: ScenePlace, other: ScenePlace): boolean =>
  one.scene === other.scene && subjectOf(one) === subjectOf(other)

const subjectOf = (place: ScenePlace): FactorKey | SetKey => (place.kind === 'scene' ? place.factor : place.set)
