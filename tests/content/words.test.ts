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

  expect(wordsNl.finding.levels(board, teachers, 1)).toBe('bestuur ziet dit één niveau verder dan docenten')
  expect(wordsNl.finding.askLevels(teachers, board, 2)).toBe('zien docenten dit twee niveaus verder dan bestuur?')
  expect(wordsEn.finding.askLevels({ ...board, label: 'the board' }, { ...teachers, label: 'the teachers' }, 1)).toBe(
    'does the board see this one level further along than the teachers?',
  )
})

test('a list of names reads as a sentence', () => {
  expect(wordsNl.list(['bestuur'])).toBe('bestuur')
  expect(wordsNl.list(['bestuur', 'docenten'])).toBe('bestuur en docenten')
  expect(wordsEn.list(['board', 'teachers', 'students'])).toBe('board, teachers and students')
})
