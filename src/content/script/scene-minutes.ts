import type { Scene } from '../../domain/conversation/scene.ts'
import { LENGTHS, type Length, type Step, scheduleOf, TOPICS } from './schedule.ts'

/** What the script does while a scene is on the screen; reading and guessing share one step. */
const STEPS_OF: { readonly [scene in Exclude<Scene, 'rubric' | 'hands'>]: readonly Step[] } = {
  reveal: ['reveal', 'look'],
  questions: ['exchange', 'harvest'],
  agreements: ['choose', 'agree'],
}
const READING = 1

/** Whole minutes for a scene of one topic, as the printed script has it for so many topics. */
export const sceneMinutes = (scene: Scene, topics: number): number => {
  const length = lengthFor(topics)
  if (scene === 'rubric') return READING
  const minutes = minutesOf(length, scene === 'hands' ? ['predict'] : STEPS_OF[scene]) / TOPICS[length]
  return Math.round(scene === 'hands' ? minutes - READING : minutes)
}

/** Minutes for a workshop about so many topics; beyond those that fit the longest script each takes as long as there. */
export const workshopMinutes = (topics: number): number => {
  const length = lengthFor(topics)
  const aboutNoTopic = minutesOf(length, ['welcome', 'close'])
  return Math.round(aboutNoTopic + (topics * (length - aboutNoTopic)) / TOPICS[length])
}

/** The script in which so many topics fit, else the longest. */
const lengthFor = (topics: number): Length => {
  const fitting = LENGTHS.filter((length) => TOPICS[length] >= topics)
  return fitting.length > 0 ? (Math.min(...fitting) as Length) : (Math.max(...LENGTHS) as Length)
}

const minutesOf = (length: Length, steps: readonly Step[]): number =>
  scheduleOf(length)
    .filter(({ step }) => steps.includes(step))
    .reduce((sum, { from, to }) => sum + to - from, 0)
