import { expect, test } from 'vitest'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import type { QuestionSet } from '../../src/content/questions/question-set.ts'
import { questionsEn } from '../../src/content/questions/questions-en.ts'
import { questionsNl } from '../../src/content/questions/questions-nl.ts'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import { PATTERNS } from '../../src/domain/conversation/talking-point.ts'
import { ASKED_STATES } from '../../src/domain/report/expectation-lookup.ts'
import { textsIn } from '../support/readers/texts-in.ts'

const SETS: readonly (readonly [string, QuestionSet])[] = [
  ['Dutch', questionsNl],
  ['English', questionsEn],
]

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place)

test.each(SETS)('every pattern has at least three different questions in %s', (_, { general }) => {
  for (const pattern of PATTERNS) {
    expect(new Set(Object.values(general[pattern])).size, pattern).toBeGreaterThanOrEqual(3)
  }
})

test.each(SETS)('every pattern with its own questions has one for every factor in %s', (_, { own }) => {
  for (const questions of Object.values(own)) expect(Object.keys(questions)).toEqual(FACTOR_KEYS)
})

test.each(SETS)('no question is written twice in %s', (_, set) => {
  const texts = textsIn(set).filter((text) => text !== '')
  const openings = new Set(texts)
  expect(texts.length - openings.size).toBe(0)
})

test.each(SETS)(
  'each text asks something, except one that ends with writing something down, in %s',
  (_, { general, own }) => {
    for (const text of textsIn([general, own])) expect(text).toMatch(/\?/)
  },
)

test.each(SETS)('no question judges, or asks people to explain their own answer, in %s', (_, set) => {
  const unwanted = [
    ...forbiddenWords.nl,
    ...forbiddenWords.en,
    /waarom/i,
    /\bwhy\b/i,
    /wat heb je (ingevuld|gekozen)/i,
    /wie (heeft|koos|vulde)( dit| dat)? (in|gekozen|ingevuld|voor)/i,
    /what did you (choose|answer|fill in)/i,
    /who (chose|answered|filled)/i,
  ]
  for (const text of textsIn(set)) {
    const allowed = text.replace('los van wie wat koos', '').replace('regardless of who chose what', '')
    for (const word of unwanted) expect(allowed).not.toMatch(word)
  }
})

test('Dutch and English name the same groups in the same question', () => {
  for (const pattern of PATTERNS) {
    for (const move of ['look', 'recognise', 'other-view', 'next-step', 'need'] as const) {
      const [dutch, english] = [questionsNl.general[pattern][move], questionsEn.general[pattern][move]]
      expect([...new Set(placesIn(english))].toSorted(), dutch).toEqual([...new Set(placesIn(dutch))].toSorted())
    }
  }
})

test.each(SETS)(
  'every state of an expectation has three questions, which name no one but the two groups, in %s',
  (_, { expected }) => {
    expect(Object.keys(expected)).toEqual(ASKED_STATES)
    for (const questions of Object.values(expected)) {
      expect(questions).toHaveLength(3)
      for (const text of questions) {
        expect(text).toMatch(/\?/)
        for (const place of placesIn(text)) expect(['{group}', '{other}'], text).toContain(place)
        // What is only a question may stand beside it: nothing is stated before asking.
        expect(text).not.toMatch(/\./)
      }
    }
  },
)

test('no verb depends on whether one expecting group is a singular or a plural, such as ‘het bestuur’', () => {
  for (const text of Object.values(questionsNl.expected).flat()) {
    const alone = text.replaceAll('{group} en {other}', 'zij')
    expect(alone.replace(/\b(van|vanuit|voor) \{(group|other)\}/g, ''), text).not.toContain('{')
  }
})

test('a question names only groups that its pattern has', () => {
  const known: { readonly [pattern: string]: readonly string[] } = {
    'hidden-group': ['{groups}'],
    'single-voice': ['{groups}'],
    'many-dont-know': ['{groups}'],
    split: ['{groups}'],
    spread: ['{groups}'],
    'odd-one-out': ['{group}'],
    higher: ['{higher}', '{lower}'],
    'different-wishes': ['{groups}'],
  }
  for (const [, set] of SETS) {
    for (const [pattern, questions] of [...Object.entries(set.general), ...Object.entries(set.own)]) {
      const allowed = [...(known[pattern] ?? []), '{coach}', '{coaches}']
      for (const text of Object.values(questions)) {
        for (const place of placesIn(text)) expect(allowed, text).toContain(place)
      }
    }
  }
})

test('the talk about roles ends with who commissions, who does what and who tells whom', () => {
  expect(questionsNl.closing.F5).toMatch(/wie geeft de opdracht, wie doet wat, en wie vertelt het aan wie\?/)
  expect(questionsEn.closing.F5).toMatch(/who commissions the work, who does what, and who tells whom\?/)
})
