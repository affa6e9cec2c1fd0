import { EXPECTED, SCENES, type Scene, SET_SCENES, type SetPlace, type SetScene } from './scene.ts'

/** How long a workshop takes, in minutes; the first is what we advise. */
export const LENGTHS = [75, 60, 90] as const
export type Length = (typeof LENGTHS)[number]

/** A step of a workshop, on the screen and in the printed script alike. */
export type Step = 'welcome' | Scene | SetScene | 'closing'

/** The steps, in order: each topic passes every scene, and each further set the scenes that `further` names. */
export const stepsOf = (further: readonly SetPlace[]): readonly Step[] => [
  'welcome',
  ...SCENES,
  ...SET_SCENES.filter((scene) => further.some((place) => place.scene === scene)),
  'closing',
]

/** How many topics fit. */
export const TOPICS: { readonly [length in Length]: 1 | 2 | 3 } = { 60: 1, 75: 2, 90: 3 }

/** Whole minutes: of a scene for each topic, of welcome and closing once; `expected` is no part of the sum. */
const MINUTES: { readonly [length in Length]: { readonly [step in Exclude<Step, SetScene>]: number } } = {
  60: {
    welcome: 6,
    rubric: 3,
    hands: 4,
    reveal: 3,
    expected: 2,
    look: 5,
    questions: 14,
    harvest: 7,
    choose: 5,
    agreements: 9,
    closing: 4,
  },
  75: {
    welcome: 7,
    rubric: 2,
    hands: 3,
    reveal: 2,
    expected: 1,
    look: 3,
    questions: 9,
    harvest: 4,
    choose: 3,
    agreements: 6,
    closing: 4,
  },
  90: {
    welcome: 7,
    rubric: 1,
    hands: 2,
    reveal: 2,
    expected: 1,
    look: 2,
    questions: 7,
    harvest: 4,
    choose: 3,
    agreements: 5,
    closing: 5,
  },
}

/** Of each further set, in any workshop: they come on top of its length. */
const MINUTES_OF_SET: { readonly [scene in SetScene]: number } = { cards: 2, picture: 2, wishes: 1, division: 5 }

/** The minutes of talking about one topic: alone, in pairs, in fours. */
export const EXCHANGE: { readonly [length in Length]: readonly [number, number, number] } = {
  60: [2, 4, 8],
  75: [2, 3, 4],
  90: [1, 2, 4],
}

export const minutesOf = (length: Length, step: Step): number => ({ ...MINUTES[length], ...MINUTES_OF_SET })[step]

/** As `minutesOf`. Where a topic has the scene about expectations, its minutes come out of those of looking. */
export const minutesAt = (length: Length, step: Step, isGuessed: boolean): number =>
  minutesOf(length, step) - (step === 'look' && isGuessed ? minutesOf(length, EXPECTED) : 0)

export const minutesPerTopic = (length: Length): number =>
  SCENES.reduce((sum, scene) => sum + minutesOf(length, scene), 0)

/** Minutes for so many topics: the length itself where they are as many as fit. The scenes of further sets come on top. */
export const minutesFor = (length: Length, topics: number, further: readonly SetPlace[] = []): number =>
  startOfTopic(length, topics) + minutesOfFurther(further) + minutesOf(length, 'closing')

export const minutesOfFurther = (further: readonly SetPlace[]): number =>
  further.reduce((sum, { scene }) => sum + MINUTES_OF_SET[scene], 0)

/** In minutes from the start; the first topic is 0, and the one after the last is where the further sets begin,
 * or else the closing. */
export const startOfTopic = (length: Length, topic: number): number =>
  minutesOf(length, 'welcome') + topic * minutesPerTopic(length)
