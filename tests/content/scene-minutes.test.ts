import { expect, test } from 'vitest'
import { sceneMinutes, workshopMinutes } from '../../src/content/script/scene-minutes.ts'
import { LENGTHS, scheduleOf, TOPICS } from '../../src/content/script/schedule.ts'
import { SCENES } from '../../src/domain/conversation/scene.ts'

test.each(LENGTHS)('the scenes on the screen take as long as the printed script of %s minutes', (length) => {
  expect(workshopMinutes(TOPICS[length])).toBe(length)
  const scenes = SCENES.reduce((sum, scene) => sum + sceneMinutes(scene, TOPICS[length]), 0) * TOPICS[length]
  const atBothEnds = scheduleOf(length)
    .filter(({ step }) => step === 'welcome' || step === 'close')
    .reduce((sum, { from, to }) => sum + to - from, 0)
  expect(Math.abs(length - atBothEnds - scenes)).toBeLessThanOrEqual(TOPICS[length])
})

test('more topics than a script has take more time, each as much as in the longest script', () => {
  expect(workshopMinutes(4)).toBe(116)
  expect(sceneMinutes('questions', 6)).toBe(sceneMinutes('questions', 3))
})

test('every scene has at least a minute, and the questions have the most time', () => {
  for (const topics of [1, 2, 3, 4, 5, 6]) {
    const minutes = SCENES.map((scene) => sceneMinutes(scene, topics))
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...minutes)).toBe(sceneMinutes('questions', topics))
    expect(Math.max(...minutes)).toBeLessThanOrEqual(30)
  }
})
