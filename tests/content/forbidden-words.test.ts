import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { tellReport } from '../../src/content/tell-report.ts'
import { LANGUAGES, type Language } from '../../src/domain/scan/rubric.ts'
import { anyScan } from '../support/arbitrary/any-report.ts'
import { useDatabase } from '../support/database/database.ts'
import { printed } from '../support/readers/printed-report.ts'
import { shippedTexts } from '../support/readers/shipped-texts.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { closedOffice } from '../support/stories/closed-office.ts'
import { FAR_APART } from '../support/stories/closed-scan.ts'
import { exampleReport } from '../support/stories/reports.ts'
import { toldReports } from '../support/stories/told-reports.ts'

const database = useDatabase()

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

/** The digits of a code are no marks. */
const ALLOWED = /Acht letters en cijfers|6 cijfers/g

const judged = (text: string): readonly string[] =>
  [...forbiddenWords.nl, ...forbiddenWords.en].flatMap((word) => word.exec(text.replace(ALLOWED, ''))?.[0] ?? [])

test('no text of the product judges: catalogues, questions, scripts, examples, screens, mails and guides', async () => {
  const texts = await shippedTexts()

  for (const file of [
    'src/content/questions/questions-nl.ts',
    'src/content/script/script-en.ts',
    'src/content/practice-examples.ts',
    'src/content/paper-words.ts',
    'src/content/words/nl.ts',
    'src/content/screens/answering/answer-nl.ts',
    'src/content/rubric/standard-en.ts',
    'views/report/page.ejs',
    'seeds/demo.ts',
  ])
    expect(texts.find((each) => each.file === file)?.text.length, file).toBeGreaterThan(100)
  expect(texts.flatMap(({ file, text }) => judged(text).map((word) => `${file}: ${word}`))).toEqual([])
})

test('no possible report judges, or asks why something is as it is, in either language', () => {
  fc.assert(
    fc.property(anyScan, fc.constantFrom(...LANGUAGES), (scan, language) => {
      const told = textsIn(tellReport(exampleReport(scan), language)).join('\n')
      expect(judged(told)).toEqual([])
      expect(told).not.toMatch(/waarom is|why (is|are)/i)
    }),
    { numRuns: 200 },
  )
})

const PRINTED = toldReports.filter(([name]) => /hidden group|nobody knows|second round/.test(name))

test.each(PRINTED)('no printed page judges, in what is seen or in what is read aloud (%s)', async (_, told) => {
  const { pages, decorations, bookmarks, alts } = await printed(told)

  expect(pages.length).toBeGreaterThan(9)
  expect(judged([...pages, ...decorations, ...bookmarks, ...alts].join('\n'))).toEqual([])
})

test.each(LANGUAGES)('the report on screen judges nobody (%s)', async (language) => {
  const { board, scan } = await closedOffice(database.current, { sheets: FAR_APART })
  const { text } = await board.get(`${scan}/report?lang=${language}`)

  expect(text).toContain(tellReport(exampleReport(), language).factors[0]?.question)
  expect(judged(text)).toEqual([])
})
