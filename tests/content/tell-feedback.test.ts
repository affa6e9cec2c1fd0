import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellFeedback } from '../../src/content/tell-feedback.ts'
import type { Agreement } from '../../src/domain/conversation/agreement.ts'
import { newFeedbackPage } from '../../src/domain/conversation/feedback-page.ts'
import { bareDossier } from '../../src/domain/report/dossier.ts'
import { buildReport, type Report } from '../../src/domain/report/report.ts'
import { LANGUAGES, type Language } from '../../src/domain/scan/rubric.ts'
import { anyScan } from '../support/arbitrary/any-report.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { someAgreement } from '../support/stories/agreements.ts'
import { exampleTallies } from '../support/stories/example-tallies.ts'
import {
  emptyReport,
  exampleFacts,
  exampleReport,
  expectationsReport,
  presentOnlyReport,
  suppressedReport,
  tinyReport,
} from '../support/stories/reports.ts'

type Given = { readonly report?: Report; readonly agreements?: readonly Agreement[]; readonly language?: Language }

const told = ({ report = exampleReport(), agreements = [], language = 'nl' }: Given = {}, page = {}) =>
  tellFeedback({ ...bareDossier(report), agreements }, { ...newFeedbackPage, ...page }, language, '2027-02-01')

test('the opening is split into paragraphs', () => {
  expect(told({}, { opening: 'Een\nregel\n\n\n\ntwee' }).opening).toEqual(['Een\nregel', 'twee'])
  expect(told().opening).toEqual([])
})

test('the page shows at most two shared views and three differences, each with its two facing sentences', () => {
  const { findings } = told()
  expect(findings?.shared.length).toBeLessThanOrEqual(2)
  expect(findings?.different.map(({ finding }) => finding.factor)).toEqual(['F4', 'F6'])
  const [first] = findings?.different ?? []
  expect(first?.finding.text).toContain('Bestuur ziet dit twee niveaus verder dan docenten.')
  expect(first?.facing?.map(({ heading }) => heading)).toEqual([
    'Bestuur, 3 van 3: niveau 3, verankerd',
    'Docenten, 30 van 39 (77\u00a0%): niveau 1, startend',
  ])
  expect(told({}, { showsFindings: false }).findings).toBeNull()
})

test('an agreement on the page says what, when, how it is seen and its state, and never who', () => {
  const names = { leads: 'Noor Naam', joins: 'Joris Naam', board: 'Bea Naam', tells: 'Tim Naam', note: 'Nina Naam' }
  const page = told({
    agreements: [
      someAgreement({ ...names, what: 'een', seen: 'in het rooster', readyOn: '2027-03-01', inFeedback: true }),
      someAgreement({ ...names, what: 'niet verteld' }),
      someAgreement({ ...names, what: 'twee', status: 'dropped', inFeedback: true }),
    ],
  })
  expect(page.agreements).toEqual([
    { what: 'een', seen: 'in het rooster', readyOn: '1 maart 2027', status: 'open', statusWord: 'open' },
    { what: 'twee', seen: '', readyOn: '', status: 'dropped', statusWord: 'vervallen' },
  ])
  expect(textsIn(page).filter((text) => text.includes('Naam'))).toEqual([])
})

test('the next look back is the first future one, of an agreement that is on the page and not dropped', () => {
  const day = (lookBackOn: string, changes: Partial<Agreement> = {}) =>
    someAgreement({ lookBackOn, inFeedback: true, ...changes })
  const days = [
    day('2027-01-31'),
    day('2027-06-01'),
    day('2027-04-01'),
    day('2027-02-02', { status: 'dropped' }),
    day('2027-02-03', { inFeedback: false }),
  ]
  expect(told({ agreements: days }).lookBackOn).toBe('1 april 2027')
  expect(told({ agreements: [day('2027-02-01')], language: 'en' }).lookBackOn).toBe('1 February 2027')
  expect(told({ agreements: [day('2027-01-31')] }).lookBackOn).toBe('')
})

test('a hidden group is named as hidden, without any number', () => {
  const { findings } = told({ report: suppressedReport() })
  expect(findings?.hidden).toEqual(['Mediacoaches'])
  const others = textsIn({ ...findings, hidden: [] })
  expect(others.filter((text) => /mediacoaches/i.test(text) && /\d/.test(text))).toEqual([])
})

test.each([
  ['one group', tinyReport()],
  ['no answers', emptyReport()],
])('with %s both lists say the same once, in words', (_, report) => {
  const { findings } = told({ report })
  expect(findings?.nothingShared).toBe(findings?.nothingDifferent)
  expect(findings?.nothingShared).toMatch(/^Er is /)
  expect(findings?.different).toEqual([])
})

test('a scan about the present only has findings too', () => {
  expect(told({ report: presentOnlyReport() }).findings?.different.length).toBeGreaterThan(0)
})

test('no page shows a sentence or a count of a hidden group', () => {
  fc.assert(
    fc.property(anyScan, fc.constantFrom(...LANGUAGES), (scan, language) => {
      // Two groups with the same name can't be told apart by it.
      const names = scan.groups.map(({ key, label }) => label ?? key)
      fc.pre(new Set(names).size === names.length)
      const report = exampleReport(scan)
      const { findings } = told({ report, language })
      const hidden = report.groups.filter(({ shown }) => !shown)
      expect(findings?.hidden).toHaveLength(hidden.length)
      for (const { facing } of findings?.different ?? []) {
        for (const { label } of facing ?? []) expect(findings?.hidden).not.toContain(label)
      }
    }),
    { numRuns: 60 },
  )
})

test.each(LANGUAGES)(
  'what groups did not know of each other is told in %s without a number, and not at all where nobody was asked',
  (language) => {
    const unknown = told({ report: expectationsReport(), language }).findings?.unknown
    expect(unknown?.told.length).toBeGreaterThan(0)
    for (const { text } of unknown?.told ?? []) expect(text).not.toMatch(/\d|niveau|level/)
    expect(told({ language }).findings?.unknown).toBeNull()
  },
)

test('a group that mostly has no idea is told so without its counts', () => {
  const board = { about: 'teachers', counts: Object.fromEntries(exampleFacts.factors.map((key) => [key, { dk: 3 }])) }
  const report = buildReport(exampleFacts, exampleTallies, { board })
  expect(told({ report }).findings?.unknown?.told[0]?.text).toBe(
    'Binnen het bestuur hadden de meeste mensen geen idee wat docenten hier kiezen.',
  )
})
