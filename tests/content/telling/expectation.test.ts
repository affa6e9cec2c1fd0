import { expect, test } from 'vitest'
import { tellDossier, tellReport } from '../../../src/content/tell-report.ts'
import type { Counts } from '../../../src/domain/method/answers.ts'
import type { Expectations } from '../../../src/domain/method/guesses.ts'
import type { Tallies } from '../../../src/domain/method/tally.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import { buildReport, type Report } from '../../../src/domain/report/report.ts'
import { textsIn } from '../../support/readers/texts-in.ts'
import { currentCells } from '../../support/stories/answered.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { guesses } from '../../support/stories/guesses.ts'
import { exampleFacts } from '../../support/stories/reports.ts'

const about = (group: string, counts: Counts, dk = 0) => ({
  about: group,
  counts: Object.fromEntries(exampleFacts.factors.map((factor) => [factor, guesses(counts, dk)])),
})

const answers = (board: Counts, teachers: Counts, coaches: Counts = [0, 5, 0]): Tallies => ({
  board: sameForEveryFactor(currentCells(board)),
  coaches: sameForEveryFactor(currentCells(coaches)),
  teachers: sameForEveryFactor(currentCells(teachers)),
})

const facts = { ...exampleFacts, moments: ['current'] as const }
const reportOf = (tallies: Tallies, expectations: Expectations) => buildReport(facts, tallies, expectations)

const boardAboutTeachers = (board: Counts, expected: Counts, teachers: Counts, dk = 0) =>
  reportOf(answers(board, teachers), { board: about('teachers', expected, dk) })

const firstOf = (report: Report, language: 'nl' | 'en' = 'nl') =>
  tellReport(report, language).factors[0]?.expectations[0]

test.each([
  [
    [0, 0, 4],
    [0, 0, 4],
    [12, 0, 0],
    'Het bestuur verwachtte dat docenten dit ongeveer zien zoals het bestuur zelf. Docenten zien het anders. Verwacht is vooral niveau 3; docenten kozen vooral niveau 1.',
  ],
  [
    [0, 4, 0],
    [4, 0, 0],
    [0, 12, 0],
    'Het bestuur verwachtte dat docenten dit anders zien dan het bestuur zelf. Toch liggen de antwoorden van beide groepen dicht bij elkaar. Verwacht is vooral niveau 1; docenten kozen vooral niveau 2.',
  ],
  [
    [0, 4, 0],
    [0, 0, 4],
    [12, 0, 0],
    'De antwoorden van het bestuur liggen verder dan die van docenten. Het bestuur verwachtte het andersom. Verwacht is vooral niveau 3; docenten kozen vooral niveau 1.',
  ],
  [
    [0, 0, 4],
    [0, 4, 0],
    [12, 0, 0],
    'Het verschil met docenten is groter dan het bestuur verwachtte. Verwacht is vooral niveau 2; docenten kozen vooral niveau 1.',
  ],
  [
    [0, 0, 4],
    [4, 0, 0],
    [0, 12, 0],
    'Het verschil met docenten is kleiner dan het bestuur verwachtte. Verwacht is vooral niveau 1; docenten kozen vooral niveau 2.',
  ],
  [[0, 0, 4], [4, 0, 0], [12, 0, 0], 'Dat docenten dit anders zien dan het bestuur, verwachtte het bestuur ook.'],
  [[0, 0, 4], [0, 0, 4], [0, 1, 11], 'Dat docenten dit ongeveer zien zoals het bestuur, verwachtte het bestuur ook.'],
] as const)('the board %j, expecting %j of teachers %j', (board, expected, teachers, text) => {
  expect(firstOf(boardAboutTeachers(board, expected, teachers))?.text).toBe(text)
})

test('a marking has words of its own, which call nothing a difference that isn’t one', () => {
  const imagined = firstOf(boardAboutTeachers([0, 4, 0], [4, 0, 0], [0, 12, 0]))
  expect(imagined?.marking).toEqual({ highlight: 3, word: 'duidelijk anders dan verwacht', reason: null })
})

test('a board of two is only asked, with the reason, and never in shuffles', () => {
  const told = firstOf(boardAboutTeachers([0, 2, 0], [2, 0, 0], [0, 12, 0]))
  expect(told?.text).toMatch(
    /^Liggen de antwoorden van het bestuur en docenten dichter bij elkaar dan het bestuur verwachtte\?/,
  )
  expect(told?.marking).toMatchObject({ highlight: 1, word: 'vraag om te stellen' })
  expect(told?.marking.reason).toBe('Eén andere verwachting of één ander antwoord kan dit klein maken.')
})

test('who mostly had no idea is told in people, as a question where one of them could turn it', () => {
  expect(firstOf(boardAboutTeachers([0, 8, 0], [0, 2, 0], [12, 0, 0], 6))?.text).toBe(
    'Bij het bestuur hadden 6 van de 8 mensen geen idee wat docenten hier kiezen.',
  )
  expect(firstOf(boardAboutTeachers([0, 8, 0], [0, 3, 0], [12, 0, 0], 5))?.text).toBe(
    'Is vanuit het bestuur moeilijk te zien wat docenten hier kiezen? 5 van de 8 mensen hadden geen idee.',
  )
})

test('where a group or its guesses are divided, one sentence says so', () => {
  const textOf = (...counts: Parameters<typeof boardAboutTeachers>) => firstOf(boardAboutTeachers(...counts))?.text
  expect(textOf([0, 4, 0], [4, 0, 0], [5, 4, 3])).toMatch(/^Binnen docenten lopen de antwoorden uiteen\. /)
  expect(textOf([2, 0, 2], [4, 0, 0], [12, 0, 0])).toMatch(/^Binnen het bestuur lopen de antwoorden uiteen\. /)
  expect(textOf([0, 4, 0], [2, 0, 2], [12, 0, 0])).toBe('Wat het bestuur van docenten verwachtte, loopt uiteen.')
})

test('one leg alone, and a group of one, have no sentence', () => {
  expect(firstOf(boardAboutTeachers([0, 1, 3], [0, 0, 4], [0, 5, 3]))).toBeUndefined()
  expect(firstOf(boardAboutTeachers([0, 0, 2], [0, 0, 1], [12, 0, 0], 1))).toBeUndefined()
})

test('English says the same', () => {
  expect(firstOf(boardAboutTeachers([0, 0, 4], [0, 0, 4], [12, 0, 0]), 'en')?.text).toBe(
    'The board expected the teachers to see this much as the board does. The teachers see it differently. Mostly level 3 was expected; the teachers mostly chose level 1.',
  )
})

test('a report in which nobody was asked says nothing of it anywhere', () => {
  const told = tellReport(buildReport(facts, answers([0, 0, 4], [12, 0, 0])), 'nl')
  expect(told.glance.unknown).toBeNull()
  expect(told.factors.flatMap(({ expectations }) => expectations)).toEqual([])
  expect(textsIn(told.accountability).join(' ')).not.toMatch(/verwacht/i)
})

const accountedIn = (report: Report) =>
  tellReport(report, 'nl').accountability.find(({ heading }) => heading === 'Wat groepen van elkaar verwachtten')
    ?.lines ?? []

test('the accountability lists the pairs that are told, and says once that others were deleted', () => {
  const told = reportOf(answers([0, 0, 4], [12, 0, 0]), {
    board: about('teachers', [0, 0, 4]),
    teachers: about('board', [12, 0, 0]),
  })
  expect(accountedIn(told)).toContain(
    'Te zien is wat deze groepen verwachtten: het bestuur van docenten en docenten van het bestuur.',
  )
  expect(accountedIn(told).join(' ')).not.toContain('verwijderd')
  const hidden = reportOf(answers([0, 0, 4], [12, 0, 0], [0, 2, 0]), { board: about('coaches', [0, 0, 4]) })
  expect(accountedIn(hidden)).toHaveLength(2)
  expect(accountedIn(hidden)[1]).toMatch(/^Verwachtingen van of over een groep die niet getoond wordt .+ verwijderd\.$/)
  expect(tellReport(hidden, 'nl').factors.flatMap(({ expectations }) => expectations)).toEqual([])
})

test('the last question of a factor is about what groups expected, and there are never more than four', () => {
  const report = boardAboutTeachers([0, 0, 4], [0, 0, 4], [12, 0, 0])
  const { factors } = tellReport(report, 'nl')
  expect(factors[0]?.questions.at(-1)).toBe(
    'Waaraan zouden het bestuur en de docenten het merken als ze dit anders zien?',
  )
  const everything = buildReport(
    exampleFacts,
    {
      ...answers([0, 0, 4], [12, 0, 0], [0, 2, 0]),
      board: sameForEveryFactor({ '3|3': 4 }),
      teachers: sameForEveryFactor({ '1|3': 12 }),
    },
    { board: about('teachers', [0, 0, 4]) },
  )
  for (const { questions } of tellReport(everything, 'nl').factors) expect(questions).toHaveLength(4)
  expect(new Set(factors.map(({ questions }) => questions.at(-1))).size).toBe(3)
})

const roundsOf = (earlier: Report, later: Report) =>
  tellDossier({ ...bareDossier(later), earlier: { report: earlier, agreements: [] } }, 'nl').round

test('a next round says what became of the expectations of the same pair', () => {
  const [unseen, known] = [
    boardAboutTeachers([0, 0, 4], [0, 0, 4], [12, 0, 0]),
    boardAboutTeachers([0, 0, 4], [4, 0, 0], [12, 0, 0]),
  ]
  expect(roundsOf(unseen, known)?.changes[0]?.text).toMatch(
    / Verwachting van het bestuur over docenten: toen een verschil dat niet was verwacht, nu een verwacht verschil\.$/,
  )
  const other = reportOf(answers([0, 0, 4], [12, 0, 0]), { board: about('coaches', [0, 5, 0]) })
  expect(roundsOf(unseen, other)?.changes[0]?.text).not.toContain('Verwachting')
})

test('rounds of which one asked for expectations say so', () => {
  const [asked, not] = [
    boardAboutTeachers([0, 0, 4], [0, 0, 4], [12, 0, 0]),
    buildReport(facts, answers([0, 0, 4], [12, 0, 0])),
  ]
  const expected = /^Alleen in (de vorige|deze) ronde is gevraagd wat groepen van elkaar verwachten\./
  const notesOf = (earlier: Report, later: Report) =>
    roundsOf(earlier, later)?.notes.filter((note) => expected.test(note))
  expect(notesOf(asked, not)?.[0]).toContain('vorige')
  expect(notesOf(not, asked)?.[0]).toContain('deze')
  expect([...(notesOf(asked, asked) ?? []), ...(notesOf(not, not) ?? [])]).toEqual([])
})
