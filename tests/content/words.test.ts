import { expect, test } from 'vitest'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { wordsEn } from '../../src/content/words/en.ts'
import { wordsNl } from '../../src/content/words/nl.ts'
import { textsIn } from '../support/readers/texts-in.ts'

/** The keys of a catalogue, with the kind of each word or phrase. */
const shapeOf = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      typeof word === 'object' && word !== null ? shapeOf(word) : typeof word,
    ]),
  )

test('English has the same words and phrases as Dutch', () => {
  expect(shapeOf(wordsEn)).toEqual(shapeOf(wordsNl))
})

test('no fixed word judges', () => {
  for (const text of textsIn([wordsNl, wordsEn])) {
    for (const word of [...forbiddenWords.nl, ...forbiddenWords.en]) expect(text).not.toMatch(word)
  }
})

test('a verb agrees in number with its group', () => {
  const board = { label: 'bestuur', number: 'singular' } as const
  const teachers = { label: 'docenten', number: 'plural' } as const

  expect(wordsNl.finding.oneStep(board, teachers)).toBe('bestuur ziet dit ongeveer een stap verder dan docenten')
  expect(wordsNl.finding.askOneStep(teachers, board)).toBe('Zien docenten dit ongeveer een stap verder dan bestuur?')
  expect(wordsEn.finding.askOneStep({ ...board, label: 'the board' }, { ...teachers, label: 'the teachers' })).toBe(
    'Does the board see this about a step further along than the teachers?',
  )
})

test('a list of names reads as a sentence', () => {
  expect(wordsNl.list(['bestuur'])).toBe('bestuur')
  expect(wordsNl.list(['bestuur', 'docenten'])).toBe('bestuur en docenten')
  expect(wordsEn.list(['board', 'teachers', 'students'])).toBe('board, teachers and students')
})
