import { expect, test } from 'vitest'
import type { Script } from '../../../src/content/script/script.ts'
import { scriptEn } from '../../../src/content/script/script-en.ts'
import { scriptNl } from '../../../src/content/script/script-nl.ts'
import { textsIn } from '../../support/readers/texts-in.ts'

const SCRIPTS: readonly (readonly [string, Script])[] = [
  ['Dutch', scriptNl],
  ['English', scriptEn],
]

test.each(SCRIPTS)('the lines for the facilitator can be read at a glance, in %s', (_, { steps }) => {
  for (const { facilitator, participants, material } of Object.values(steps)) {
    expect(facilitator.length, facilitator).toBeLessThanOrEqual(160)
    expect(participants.length, participants).toBeLessThanOrEqual(65)
    expect(material.length, material).toBeLessThanOrEqual(40)
  }
})

test.each(SCRIPTS)('the script asks nobody why, or who chose what, in %s', (_, script) => {
  for (const text of textsIn(script)) expect(text).not.toMatch(/\bwaarom\b|\bwhy\b/i)
})

test('looking comes before explaining, and the board speaks last', () => {
  expect(scriptNl.steps.look.facilitator).toContain('ik zie. Nog zonder omdat.')
  expect(scriptEn.steps.look.facilitator).toContain('I see. Save because for later.')
  for (const step of [
    scriptNl.steps.harvest.facilitator,
    scriptNl.steps.choose.participants,
    ...scriptNl.rules.slice(3, 4),
  ])
    expect(step).toMatch(/bestuur (komt )?(praat )?als laatste/)
})

test('the wish is asked about when choosing, and not while talking', () => {
  expect(scriptNl.steps.questions.facilitator).toContain('nog niet over de wens')
  expect(scriptNl.steps.choose.facilitator).toMatch(/^Stel de vraag bij de wensen/)
  expect(scriptEn.steps.questions.facilitator).toContain('not yet about the wish')
  expect(scriptEn.steps.choose.facilitator).toMatch(/^Ask the question about the wish/)
})

test('the English script has as much advice as the Dutch', () => {
  const counts = ({ preparation, rules, moments }: Script) => [preparation, rules, moments].map(({ length }) => length)

  expect(counts(scriptEn)).toEqual(counts(scriptNl))
  expect(new Set(textsIn([scriptNl, scriptEn])).size).toBe(textsIn([scriptNl, scriptEn]).length)
})
