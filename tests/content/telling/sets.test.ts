import { expect, test } from 'vitest'
import { forbiddenWords } from '../../../src/content/forbidden-words.ts'
import { tellReport } from '../../../src/content/tell-report.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { textsIn } from '../../support/readers/texts-in.ts'
import { deepenedReport, each } from '../../support/stories/deepened-report.ts'
import { exampleReport } from '../../support/stories/reports.ts'

const W = ['W1', 'W2', 'W3']
const R = ['R1', 'R2', 'R3', 'R4', 'R5']

const report = () =>
  deepenedReport({
    board: { ...each(W, { '2|2': 3 }), W3: { '3|3': 3 }, ...each(R, { '3|1': 3 }) },
    coaches: { ...each(W, { '2|2': 2 }), ...each(R, { '3|1': 6 }) },
    teachers: { ...each(W, { '2|2': 42 }), W3: { '1|1': 42 }, ...each(R, { '3|1': 42 }) },
  })

test('two groups that differ are printed as two sentences that name the item, in the words of the set', () => {
  const [levels] = tellReport(report(), 'nl').sets
  const strategic = levels?.items.find(({ key }) => key === 'W3')
  expect(strategic?.facing?.map(({ sentence }) => sentence)).toEqual([
    'Strategisch: dit hoort herkenbaar en geregeld bij het werk.',
    'Strategisch: hier is weinig of niets van te merken.',
  ])
  expect(strategic?.finding.text).toContain('veel sterker dan docenten')
  expect(levels?.items.map(({ key }) => key)).toEqual(W)
})

test('a wish below the present is told as less, and no word sounds an alarm', () => {
  for (const language of LANGUAGES) {
    const [, roles] = tellReport(report(), language).sets
    const wishes = roles?.items.flatMap(({ wish }) => wish).join(' ') ?? ''
    expect(wishes).toContain(language === 'nl' ? 'willen minder' : 'want less')
    expect(wishes).not.toMatch(/terug|back\b|let op|zorg|alarm|warning|te laag/i)
    for (const text of textsIn(roles ?? {})) for (const word of forbiddenWords[language]) expect(text).not.toMatch(word)
  }
})

test('a group of which too few answered has a row that says so, and no number of the set', () => {
  const [levels, roles] = tellReport(report(), 'nl').sets
  for (const { panel } of levels?.items ?? []) {
    const row = panel.rows.find(({ group }) => group.key === 'coaches')
    expect(row).toMatchObject({
      moments: [],
      group: { shown: false, participation: 'te weinig antwoorden op dit deel' },
    })
  }
  expect(roles?.items[0]?.panel.rows.every(({ moments }) => moments.length === 2)).toBe(true)
})

test('at most two topics come from the further sets together, and the factors keep theirs', () => {
  const told = tellReport(report(), 'nl')
  expect(told.sets.flatMap(({ topics }) => topics).length).toBeLessThanOrEqual(2)
  expect(told.sets[0]?.topics.map(({ factor }) => factor)).toEqual(['W3'])
  const { sets: _, accountability: __, script: said, ...others } = told
  const { sets, accountability, script, ...plain } = tellReport(exampleReport(), 'nl')
  expect(others).toEqual(plain)
  expect(said.moments).toEqual(script.moments)
  const spoken = said.steps.filter(({ title }) => !title.startsWith('Verdieping: '))
  expect(spoken).toEqual(script.steps)
  expect(said.steps.length - spoken.length).toBe(4)
  expect(sets).toEqual([])
})

test('the local title is in the sentence about the work, and the text says that two groups can both be right', () => {
  for (const language of LANGUAGES) {
    for (const set of tellReport(report(), language).sets) {
      expect(set.note).toContain('mediacoaches')
      expect(set.note).toMatch(/allebei gelijk|both be right/)
      expect(textsIn(set).join(' ')).not.toMatch(/i-coach|\{\w+\}|niveau \d|level \d/i)
    }
  }
})

test('each pattern has a question, about the items that it is about', () => {
  const [levels] = tellReport(report(), 'nl').sets
  expect(levels?.questions[0]).toBe(
    'Bij ‘Strategisch’ merken groepen iets anders. Wie komt welk werk tegen, en wanneer?',
  )
})

test('of more than two differences over the sets, the two surest and widest are topics', () => {
  const apart = deepenedReport({
    board: { ...each(W, { '3|3': 3 }), ...each(R, { '3|3': 3 }) },
    teachers: { ...each(W, { '1|1': 42 }), ...each(R, { '1|1': 42 }) },
  })
  expect(tellReport(apart, 'nl').sets.map(({ topics }) => topics.map(({ factor }) => factor))).toEqual([
    ['W1', 'W2'],
    [],
  ])
})

test('the report accounts for the sets: skipping, their own gate, which groups it hides, and the source', () => {
  const linesOf = (told: ReturnType<typeof tellReport>) =>
    told.accountability.find(({ heading }) => ['Verdieping', 'Deepening'].includes(heading))?.lines ?? []
  const nl = linesOf(tellReport(report(), 'nl'))
  expect(nl[0]).toContain('gevraagd naar werkniveaus en rollen. Deelnemers mochten elk deel overslaan.')
  expect(nl).toContain('Te weinig antwoorden over werkniveaus: Mediacoaches.')
  expect(nl.join(' ')).not.toContain('Te weinig antwoorden over rollen')
  expect(nl.filter((line) => line.endsWith('Ze zijn geen norm.'))).toHaveLength(2)
  expect(linesOf(tellReport(report(), 'en'))).toHaveLength(nl.length)
  expect(linesOf(tellReport(exampleReport(), 'nl'))).toEqual([])
})
