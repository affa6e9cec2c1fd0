import { expect, test } from 'vitest'
import { defaultCoachTitle } from '../../src/content/default-coach-title.ts'
import { examplesOf } from '../../src/content/examples-of.ts'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { levelsNote } from '../../src/content/levels-note.ts'
import { paperWords } from '../../src/content/paper-words.ts'
import { FACTOR_KEYS, rubricIn } from '../../src/content/rubric.ts'
import { screenTexts } from '../../src/content/screen-texts.ts'
import { LANGUAGES, type Language } from '../../src/domain/rubric.ts'
import { textsIn } from '../support/texts-in.ts'

const judges = (language: Language, text: string) => forbiddenWords[language].some((word) => word.test(text))

test.each([
  'De score is 2,3',
  'hij scoort goed',
  'de scoring',
  'een eindcijfer',
  'Onvoldoende',
  'dit is te laag',
  'de te lage niveaus',
  'docenten blijven achter',
  'achterblijvende groepen',
  'het is achtergebleven',
  'achterblijven',
  'beter  dan vorig jaar',
  'slechter\ndan',
])('in Dutch, %j judges', (text) => {
  expect(judges('nl', text)).toBe(true)
})

test.each([
  'the score',
  'Scored',
  'a grade',
  'grading',
  'insufficient',
  'too low',
  'they lag behind',
  'lagging behind',
  'better than',
  'worse than',
])('in English, %j judges', (text) => {
  expect(judges('en', text)).toBe(true)
})

test('words that only look alike are allowed', () => {
  for (const text of ['Dat kan nog beter.', 'dan is het lager', 'het bestuur ziet dit verder dan docenten', 'achteraf'])
    expect(judges('nl', text), text).toBe(false)
  for (const text of ['an upgrade', 'gradually', 'underscores', 'can still be improved', 'a graduate'])
    expect(judges('en', text), text).toBe(false)
})

test.each(LANGUAGES)('no text of a screen or of the paper judges (%s)', (language) => {
  // The digits of a code are no marks.
  const { codeHint } = screenTexts[language].answer.front
  const texts = textsIn([screenTexts[language], paperWords(language)]).filter((text) => text !== codeHint)
  expect(texts.filter((text) => judges(language, text))).toEqual([])
})

test('neither the rubric nor an example judges', () => {
  for (const language of LANGUAGES) {
    const title = defaultCoachTitle[language]
    const examples = FACTOR_KEYS.flatMap((factor) => examplesOf(factor, language, title))
    for (const text of textsIn([rubricIn(language, title), examples, levelsNote[language]]))
      expect(judges(language, text), text).toBe(false)
  }
})
