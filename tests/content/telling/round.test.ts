import { expect, test } from 'vitest'
import { standardEdition } from '../../../src/content/rubric.ts'
import { tellDossier } from '../../../src/content/tell-report.ts'
import type { Agreement } from '../../../src/domain/conversation/agreement.ts'
import type { AgreementId } from '../../../src/domain/ids.ts'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { heldWith, textsWith } from '../../support/stories/editions.ts'
import { exampleTallies, sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { emptyReport, exampleGroup, exampleReport, suppressedReport } from '../../support/stories/reports.ts'

const agreement = (what: string, status: Agreement['status']): Agreement => ({
  id: what as AgreementId,
  what,
  factor: 'F4',
  leads: '',
  joins: '',
  board: '',
  tells: '',
  seen: '',
  readyOn: null,
  lookBackOn: null,
  status,
  note: '',
  inFeedback: false,
})

const earlierReport = exampleReport({ title: 'Nulmeting' })
const laterReport = exampleReport({
  title: 'Tweede ronde',
  tallies: {
    ...exampleTallies,
    coaches: { ...exampleTallies.coaches, F6: { '3|3': 6 } },
    teachers: { ...exampleTallies.teachers, F6: { '2|3': 10, '3|3': 30 } },
  },
})

const told = (later: Report, earlier: Report, agreements: readonly Agreement[] = []) => {
  const { round } = tellDossier({ ...bareDossier(later), earlier: { report: earlier, agreements } }, 'nl')
  if (!round) throw new Error('no round')
  return round
}

test('a first round has no earlier round to tell about', () => {
  expect(tellDossier(bareDossier(laterReport), 'nl').round).toBeNull()
})

test('a round is told with its title, what became of its agreements and how many factors moved', () => {
  const round = told(laterReport, earlierReport, [
    agreement('a', 'done'),
    agreement('b', 'open'),
    agreement('c', 'done'),
  ])
  expect(round.title).toBe('Nulmeting')
  expect(round.summary).toEqual([
    'Bij 1 van de 6 factoren kwamen de beelden dichter bij elkaar.',
    'Van de afspraken van toen zijn er 2 klaar en staat er 1 nog open.',
  ])
  expect(round.agreements.map(({ statusWord }) => statusWord)).toEqual(['klaar', 'open', 'klaar'])
})

test('a change tells where each group was and is, and whether the views came closer', () => {
  const means = told(laterReport, earlierReport).changes[5]
  expect(means?.text).toBe(
    'De beelden zijn dichter bij elkaar gekomen: toen twee niveaus tussen het bestuur en de docenten, nu een gedeeld beeld.',
  )
  expect(means?.shifts.map(({ label, text, marking }) => [label, text, marking.word])).toEqual([
    ['Bestuur', 'Toen en nu niveau 3. De antwoorden zijn vrijwel gelijk gebleven.', ''],
    ['Mediacoaches', 'Toen niveau 1, nu niveau 3. Twee niveaus verder.', 'duidelijk verschoven'],
    ['Docenten', 'Toen niveau 1, nu niveau 3. Twee niveaus verder.', 'duidelijk verschoven'],
  ])
})

test('when nothing moved, the round says so', () => {
  const round = told(earlierReport, earlierReport)
  expect(round.summary[0]).toBe('Bij geen enkele factor is de afstand tussen de beelden duidelijk veranderd.')
  expect(round.changes[5]?.text).toBe(
    'De afstand tussen de beelden is ongeveer gelijk gebleven: twee niveaus tussen het bestuur en de docenten.',
  )
})

/** Board and teachers on the record, with the same answers for every factor. */
const pictureOf = (board: JointCounts, teachers: JointCounts): Report =>
  exampleReport({
    groups: ['board', 'teachers'].map((key) => exampleGroup(key, { visibility: { mode: 'on-record' } })),
    tallies: { board: sameForEveryFactor(board), teachers: sameForEveryFactor(teachers) },
  })

test('a change that the levels don’t show is told without them', () => {
  const [change] = told(
    pictureOf({ '3|3': 20 }, { '2|2': 20, '3|3': 5 }),
    pictureOf({ '3|3': 20 }, { '1|1': 9, '2|2': 16 }),
  ).changes
  // Level 3 and level 2 both times, and yet the answers came closer.
  expect(change?.text).toBe('De antwoorden van de groepen zijn dichter bij elkaar gekomen.')
  expect(change?.shifts.map(({ text }) => text)).toEqual([
    'Toen en nu niveau 3. De antwoorden zijn vrijwel gelijk gebleven.',
    'Toen en nu niveau 2. De antwoorden liggen verder dan toen.',
  ])
})

test('what became of the agreements is told without noughts', () => {
  const summaryOf = (...statuses: readonly Agreement['status'][]) =>
    told(
      laterReport,
      earlierReport,
      statuses.map((status, index) => agreement(String(index), status)),
    ).summary[1]
  expect(summaryOf('done')).toBe('Van de afspraken van toen is er 1 klaar.')
  expect(summaryOf('open', 'open', 'dropped')).toBe(
    'Van de afspraken van toen staan er 2 nog open en is er 1 vervallen.',
  )
})

test('a group that is hidden in one of the rounds is named as not compared, and nowhere else', () => {
  const round = told(suppressedReport(), earlierReport)
  expect(round.notes.join(' ')).toContain('Niet vergeleken: Mediacoaches.')
  expect(JSON.stringify(round.changes)).not.toContain('"label":"Mediacoaches"')
})

test('a renamed group is shown with both names', () => {
  const named = (label: string) =>
    exampleReport({
      groups: [exampleGroup('own-1', { label })],
      tallies: { 'own-1': sameForEveryFactor({ '2|3': 8 }) },
    })
  const round = told(named('Studenten'), named('Teamleiders'))
  expect(round.notes).toContain('Studenten heette in de vorige ronde Teamleiders.')
})

test('two rounds without answers have nothing to compare, and say so', () => {
  const round = told(emptyReport(), emptyReport())
  expect(round.summary[0]).toBe('Er is te weinig om met de vorige ronde te vergelijken.')
  expect(round.changes[0]?.text).toBe('Er zijn geen twee groepen om in beide rondes te vergelijken.')
})

test('a factor with other words is not compared and does not count as moved', () => {
  const reworded = { ...laterReport, edition: heldWith(textsWith('F6', { question: 'Anders?' })) }
  const round = told(reworded, earlierReport)
  expect(round.changes[5]).toMatchObject({
    text: 'Anders gevraagd: de tekst van deze vraag is veranderd. Daarom vergelijken we hier niet.',
    shifts: [],
  })
  expect(round.summary[0]).toBe('Bij geen enkele factor is de afstand tussen de beelden duidelijk veranderd.')
})

test('levels with other names are still the same levels, and the round says so', () => {
  const { nl, en } = standardEdition.texts
  const renamed = heldWith({ nl: { ...nl, levelNames: ['begin', 'onderweg', 'stevig'] }, en })
  const round = told({ ...laterReport, edition: renamed }, earlierReport)
  expect(round.changes[0]?.shifts).not.toEqual([])
  expect(round.notes).toContain(
    'De niveaus hadden in de vorige ronde andere namen: startend, in ontwikkeling en verankerd.',
  )
  expect(told(laterReport, earlierReport).notes.join(' ')).not.toContain('andere namen')
})
