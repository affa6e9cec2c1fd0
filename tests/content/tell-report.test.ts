import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import type { ReportFacts } from '../../src/domain/report.ts'
import type { JointCounts, Tallies } from '../../src/domain/tally.ts'
import { exampleTallies, sameForEveryFactor } from '../support/example-tallies.ts'
import {
  emptyReport,
  exampleFacts,
  exampleGroup,
  exampleReport,
  nobodyKnowsReport,
  presentOnlyReport,
  suppressedReport,
  tenGroupsReport,
  tinyReport,
} from '../support/reports.ts'
import { textsIn } from '../support/texts-in.ts'

const tellNl = (overrides: Partial<ReportFacts> & { readonly tallies?: Tallies } = {}) =>
  tellReport(exampleReport(overrides), 'nl')

/** Board, coaches and teachers on the record, with the same answers for every factor. */
const tellAnswers = (answers: { readonly [group: string]: JointCounts }) =>
  tellNl({
    groups: Object.keys(answers).map((key) => exampleGroup(key, { visibility: { mode: 'on-record' } })),
    tallies: Object.fromEntries(Object.entries(answers).map(([key, counts]) => [key, sameForEveryFactor(counts)])),
  })

const firstOf = (answers: { readonly [group: string]: JointCounts }) => {
  const [first] = tellAnswers(answers).factors
  if (!first) throw new Error('no factors')
  return first
}

const factorOf = (told: ReturnType<typeof tellNl>, key: string) => {
  const factor = told.factors.find((candidate) => candidate.key === key)
  if (!factor) throw new Error(key)
  return factor
}

test('a gap is told in steps, with two different texts facing each other', () => {
  const { finding, facing } = factorOf(tellNl(), 'F6')

  expect(finding.text).toBe(
    'Bestuur ziet dit meer dan een stap verder dan docenten. De andere groepen liggen dicht bij elkaar.',
  )
  expect(finding.marking).toEqual({ highlight: 3, word: 'duidelijk verschil', reason: null })
  expect(facing?.map(({ heading }) => heading)).toEqual([
    'Bestuur, 3 van 3: niveau 3, verankerd',
    'Docenten, 28 van 40: niveau 1, startend',
  ])
  expect(facing?.[1].sentence).toBe(factorOf(tellNl(), 'F6').levels[0])
})

test('half a step up to a whole one is about a step', () => {
  const { finding } = firstOf({ board: { '3|3': 9 }, teachers: { '2|2': 30 } })

  expect(finding.text).toBe('Bestuur ziet dit ongeveer een stap verder dan docenten.')
})

test('where another pair is marked louder than the widest, the finding says so', () => {
  expect(factorOf(tellNl(), 'F4').finding.text).toBe(
    'Bestuur ziet dit meer dan een stap verder dan mediacoaches. Het verschil tussen bestuur en docenten is het duidelijkst. De andere groepen liggen dicht bij elkaar.',
  )
})

test('views that go different ways put no group further', () => {
  const { finding } = firstOf({ board: { '2|2': 20 }, teachers: { '1|1': 8, '3|3': 24 } })

  expect(finding.text).toBe('De beelden van bestuur en docenten lopen uiteen.')
})

test('a doubtful gap is a question with its reason, on both sides as well', () => {
  const { finding, facing } = firstOf({ board: { '2|2': 2, '3|3': 1 }, teachers: { '1|1': 8, '2|2': 16, '3|3': 1 } })

  expect(finding.text).toBe('Ziet bestuur dit ongeveer een stap verder dan docenten?')
  expect(finding.marking.word).toBe('vraag om te stellen')
  expect(finding.marking.reason).toMatch(
    /^Eén ander antwoord kan dit verschil klein maken; het kan toeval zijn: .* dan zie je ongeveer \d\d keer zo’n verschil\.$/,
  )
  expect(facing?.[0].heading).toBe('Herken je dit bij het bestuur? 1 van 3: niveau 3, verankerd')
})

test('one person is a voice: asked about, and marked as one', () => {
  const { finding } = firstOf({ board: { '3|3': 1 }, teachers: { '1|1': 20 } })

  expect(finding.text).toBe('Ziet bestuur dit meer dan een stap verder dan docenten?')
  expect(finding.marking).toEqual({
    highlight: 0,
    word: 'één stem',
    reason: 'Een van de beelden rust op één antwoord.',
  })
})

test('what is shared is told with its level, and at the start with what that does not say', () => {
  expect(firstOf({ board: { '2|2': 3 }, teachers: { '2|2': 20 } }).finding.text).toBe(
    'Bestuur en docenten zien vrijwel hetzelfde: niveau 2, in ontwikkeling.',
  )
  expect(firstOf({ board: { '1|1': 3 }, teachers: { '1|1': 20 } }).finding.text).toBe(
    'Bestuur en docenten zien vrijwel hetzelfde: niveau 1, startend. Dat we hetzelfde zien, wil nog niet zeggen dat het zo goed is.',
  )
  expect(firstOf({ board: { '2|2': 6, '3|3': 5 }, teachers: { '2|2': 9, '3|3': 11 } }).finding.text).toBe(
    'Bestuur en docenten zien vrijwel hetzelfde, tussen niveau 2 en 3.',
  )
})

test('groups divided in the same way are told with their range, and are not what everyone shares', () => {
  const told = tellAnswers({ board: { '1|1': 3, '3|3': 3 }, teachers: { '1|1': 10, '3|3': 10 } })

  expect(told.factors[0]?.finding.text).toBe(
    'Bestuur en docenten geven vrijwel hetzelfde beeld, verdeeld over niveau 1 tot en met 3.',
  )
  expect(told.glance.shared).toEqual([])
  expect(told.glance.weakest[0]).toBe(
    'Bestuur: alle factoren liggen ongeveer even ver, verdeeld over niveau 1 tot en met 3.',
  )
})

test('a small difference is told as such, and has no texts face to face', () => {
  const { finding, facing } = factorOf(tellNl(), 'F2')

  expect(finding.text).toBe('Klein verschil: bestuur ziet dit iets verder dan mediacoaches.')
  expect(finding.marking.word).toBe('klein verschil')
  expect(facing).toBeNull()
})

test('a group that is divided is named where the difference between groups is small', () => {
  const { finding } = firstOf({ board: { '1|1': 4, '2|2': 6, '3|3': 6 }, teachers: { '1|1': 10, '2|2': 16, '3|3': 2 } })

  expect(finding.text).toBe(
    'Klein verschil: bestuur ziet dit iets verder dan docenten. Binnen bestuur lopen de antwoorden uiteen.',
  )
})

test('that more than a quarter could not judge it belongs to the finding', () => {
  expect(factorOf(tellNl(), 'F5').finding.text).toContain('Bij docenten kon meer dan een kwart dit niet beoordelen.')
})

test('the overview leads with the most alike, then differences in the order of the method', () => {
  const { glance } = tellNl()

  expect(glance.shared.map(({ factor }) => factor)).toEqual(['F1'])
  expect(glance.different.map(({ factor, text }) => `${factor} ${text}`)).toEqual([
    'F4 Bestuur ziet dit meer dan een stap verder dan docenten.',
    'F6 Bestuur ziet dit meer dan een stap verder dan docenten.',
  ])
})

test('what is shared leads with the most alike', () => {
  const coaches = { ...sameForEveryFactor({ '2|2': 9, '3|3': 1 }), F5: { '2|2': 10 } }

  expect(
    tellNl({ tallies: { board: sameForEveryFactor({ '2|2': 3 }), coaches } }).glance.shared.map(({ factor }) => factor),
  ).toEqual(['F5', 'F1'])
})

test('a factor with a marked difference is not asked about once more', () => {
  const apart = { board: { '3|3': 9 }, coaches: { '1|1': 1, '3|3': 1, 'dk|dk': 1 }, teachers: { '1|1': 20 } }
  const alike = sameForEveryFactor({ '2|2': 9 })
  const tallies = Object.fromEntries(Object.entries(apart).map(([key, F1]) => [key, { ...alike, F1 }]))
  const told = tellNl({ tallies })

  expect(told.glance.different.map(({ factor, marking }) => [factor, marking.highlight])).toEqual([['F1', 3]])
})

test('with fewer than two marked differences, the widest doubtful ones are asked about', () => {
  const tallies = {
    board: { ...exampleTallies.board, F4: { '1|1': 3 }, F6: { '1|1': 3 } },
    coaches: exampleTallies.coaches ?? {},
    teachers: exampleTallies.teachers ?? {},
  }
  const { different } = tellNl({ tallies }).glance

  expect(different.map(({ factor, marking }) => [factor, marking.highlight])).toEqual([
    ['F3', 1],
    ['F5', 1],
  ])
  expect(different[1]?.text).toBe('Ziet bestuur dit ongeveer een stap verder dan docenten?')
})

test('each group’s weakest link is named, and that they are not the same one', () => {
  expect(tellNl().glance.weakest).toEqual([
    'Bestuur: de zwakste schakels zijn factor 1, 2, 3 en 5, op niveau 2.',
    'Mediacoaches: de zwakste schakels zijn ‘Kennis delen en centrale aanpak’ en ‘Tijd en middelen’, op niveau 1.',
    'Docenten: de zwakste schakels zijn ‘Kennis delen en centrale aanpak’ en ‘Tijd en middelen’, op niveau 1.',
    'De groepen wijzen niet dezelfde zwakste schakel aan. Dat is op zich al een gesprek waard.',
  ])
})

test('a profile with an unanswered factor is read with care, and a link that all name is said', () => {
  const board = { ...sameForEveryFactor({ '3|3': 3 }), F1: { 'dk|3': 3 }, F6: { '2|3': 3 } }
  const teachers = { ...sameForEveryFactor({ '3|3': 9 }), F6: { '1|3': 9 } }

  expect(tellNl({ groups: exampleFacts.groups.slice(0, 3), tallies: { board, teachers } }).glance.weakest).toEqual([
    'Bestuur: de zwakste schakel is ‘Tijd en middelen’, op hoogstens niveau 2, want niet elke factor kreeg een antwoord.',
    'Docenten: de zwakste schakel is ‘Tijd en middelen’, op niveau 1.',
    'Dat is ‘Tijd en middelen’ voor alle getoonde groepen.',
  ])
})

test('a dumbbell says the method’s word for the distance, and the same facts in a sentence', () => {
  const dumbbell = tellNl().glance.dumbbells[2]

  expect(dumbbell?.word).toBe('loopt uiteen?')
  expect(dumbbell?.marks.map(({ at }) => at)).toEqual([2, 2, { from: 1, to: 3 }])
  expect(dumbbell?.alt).toBe(
    'Vaste plek tussen beleid en praktijk. Bestuur: niveau 2. Mediacoaches: niveau 2. Docenten: verdeeld over niveau 1 tot en met 3. Loopt uiteen? Vraag om te stellen.',
  )
})

test('the panel draws people below twenty answers and shares from twenty on, and says who could not judge', () => {
  const { panel } = factorOf(tellNl(), 'F6')
  const now = panel.rows.map(({ moments }) => moments[0])

  expect(now.map((moment) => moment?.drawing)).toEqual(['dots', 'dots', 'bars'])
  expect(now.map((moment) => moment?.texts)).toEqual([
    ['0 van 3', '0 van 3', '3 van 3'],
    ['4 van 6', '2 van 6', '0 van 6'],
    ['70\u00a0%', '28\u00a0%', '2\u00a0%'],
  ])
  expect(now.map((moment) => moment?.median)).toEqual([3, 1, 1])
  expect(now[2]?.dontKnow).toBe('2 kunnen dit niet beoordelen')
  expect(panel.alt).toContain('Docenten. Nu: 28 op niveau 1, 11 op niveau 2, 1 op niveau 3')
})

test('a wish is told with both end points and with how many want what', () => {
  expect(factorOf(tellNl(), 'F6').wish).toEqual([
    'De wens is gedeeld: alle groepen willen naar niveau 3, verankerd. Het verschil zit in waar we nu staan.',
    'Bestuur: nu niveau 3, wens niveau 3. Zoals het is: niemand wil verder, 3 willen het zo houden, niemand wil terug.',
    'Mediacoaches: nu niveau 1, wens niveau 3. Een grote stap verder: 6 willen verder, niemand wil het zo houden, niemand wil terug.',
    'Docenten: nu niveau 1, wens niveau 3. Een grote stap verder: 37 willen verder, 3 willen het zo houden, niemand wil terug.',
  ])
})

test('a wish that one answer could change is a question, and wishes both ways are said', () => {
  expect(firstOf({ board: { '2|3': 2, '2|2': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 2, wens niveau 3. Een duidelijke stap verder? Eén ander antwoord kan dit veranderen. 2 willen verder, 1 wil het zo houden, niemand wil terug.',
  ])
  expect(firstOf({ board: { '2|3': 3, '2|1': 3, '2|2': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 2, wens verdeeld over niveau 1 tot en met 3. 3 willen verder, 1 wil het zo houden, 3 willen terug. Binnen deze groep gaan de wensen twee kanten op.',
  ])
  expect(firstOf({ board: { '3|1': 4, '3|dk': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 3, wens niveau 1. Een grote stap terug: niemand wil verder, niemand wil het zo houden, 4 willen terug.',
  ])
})

test('wishes that differ are told as such, and asked about where that is doubtful', () => {
  expect(firstOf({ board: { '2|3': 9 }, teachers: { '2|2': 30 } }).wish[0]).toBe(
    'De wensen verschillen: die van bestuur ligt ongeveer een stap verder dan die van docenten.',
  )
  expect(firstOf({ board: { '2|3': 1 }, teachers: { '2|1': 30 } }).wish[0]).toBe(
    'Ligt de wens van bestuur meer dan een stap verder dan die van docenten?',
  )
  expect(firstOf({ board: { '3|3': 9 }, teachers: { '3|3': 30 } }).wish[0]).toBe(
    'De wens is gedeeld: bestuur en docenten willen op niveau 3, verankerd blijven.',
  )
})

test('names in a question get their article, and an own label stays as it was typed', () => {
  const answers = { board: sameForEveryFactor({ '2|3': 6 }), 'team-oost': sameForEveryFactor({ '1|1': 9 }) }
  const groups = [exampleGroup('board'), exampleGroup('team-oost', { label: 'Team Oost' })]

  expect(tellNl({ groups, tallies: answers }).factors[0]?.questions.at(-1)).toBe(
    'Leg de wensen van het bestuur en Team Oost naast elkaar. Wat hebben ze gemeen, en waar gaan ze een andere kant op?',
  )
})

test('a scan that asked about the present only says nothing of a wish', () => {
  const told = tellReport(presentOnlyReport(), 'nl')

  expect(told.factors.flatMap(({ wish }) => wish)).toEqual([])
  expect(told.factors[0]?.panel.rows[0]?.moments.map(({ moment }) => moment)).toEqual(['current'])
  expect(textsIn([told.factors.map(({ panel }) => panel), told.accountability.slice(3, 5)]).join(' ')).not.toMatch(
    /wens/i,
  )
})

test('a hidden group is one empty row with the reason, and all is all that are shown', () => {
  const told = tellReport(suppressedReport(), 'nl')

  expect(told.groups[1]).toMatchObject({
    shown: false,
    participation: 'te weinig antwoorden om te tonen (minder dan 3)',
    visibility: 'beschermd, vanaf 3 antwoorden',
  })
  expect(told.factors[0]?.finding.text).toBe('Alle getoonde groepen zien vrijwel hetzelfde: niveau 2, in ontwikkeling.')
  expect(told.factors[0]?.wish[0]).toBe('De wens is gedeeld: alle getoonde groepen willen naar niveau 3, verankerd.')
  expect(textsIn(told.accountability)).toContain(
    'Mediacoaches: beschermd, en niet getoond omdat er minder dan 3 antwoorden zijn. Wat niet wordt getoond, doet ook in geen enkele vergelijking mee.',
  )
  expect(textsIn(told.accountability)).toContain(
    'Er staat nergens een totaal over de groepen, omdat een groep niet wordt getoond.',
  )
})

test('one group alone is told by itself, with nothing to lay beside it', () => {
  const told = tellReport(tinyReport(), 'nl')

  expect(told.glance).toMatchObject({
    shared: [],
    different: [],
    nothingShared: 'Er is maar één groep met antwoorden, dus er is geen ander beeld om ernaast te leggen.',
  })
  expect(told.factors[0]).toMatchObject({
    facing: null,
    finding: {
      text: 'Bestuur: het midden ligt op niveau 2, in ontwikkeling, met antwoorden ernaast.',
      marking: { highlight: 0, word: 'geen vergelijking', reason: null },
    },
  })
})

test('one group alone is told by how far it agrees with itself', () => {
  const told = (counts: JointCounts) => firstOf({ teachers: counts }).finding.text

  expect(told({ '2|2': 1 })).toBe('Docenten: één antwoord, op niveau 2, in ontwikkeling.')
  expect(told({ '2|2': 9 })).toBe('Docenten: elk antwoord ligt op niveau 2, in ontwikkeling.')
  expect(told({ '2|2': 9, '3|3': 1 })).toBe('Docenten: de meeste antwoorden liggen op niveau 2, in ontwikkeling.')
  expect(told({ '1|1': 9, '3|3': 9 })).toBe(
    'Docenten: de antwoorden lopen uiteen, verdeeld over niveau 1 tot en met 3.',
  )
})

test('when nobody could judge anything, the report asks who might, and makes nothing of it', () => {
  const told = tellReport(nobodyKnowsReport(), 'nl')

  expect(told.factors[0]?.finding.text).toBe('Niemand kon dit beoordelen. Wie zou het kunnen weten?')
  expect(told.glance.nothingShared).toBe('Er is geen niveau gekozen dat we kunnen tonen.')
  expect(told.glance.weakest).toHaveLength(3)
  expect(told.glance.weakest[0]).toBe('Bestuur: geen niveau gekozen, dus ook geen zwakste schakel.')
  expect(told.factors[0]?.wish[0]).toBe('Bestuur: geen niveau gekozen als wens.')
  expect(told.factors[0]?.panel.rows[2]?.moments[0]).toMatchObject({
    n: 0,
    texts: ['–', '–', '–'],
    median: null,
    dontKnow: '42 kunnen dit niet beoordelen',
  })
})

test('a report without any answer can be told', () => {
  const told = tellReport(emptyReport(), 'en')

  expect(told.groups.map(({ participation }) => participation)).toEqual([
    '0 of 3 (0%)',
    'too few answers to show (fewer than 3)',
    'too few answers to show (fewer than 5)',
  ])
  expect(told.factors[0]?.finding.text).toBe('There are no answers to show here.')
})

test('ten groups with long names keep their order; after eight shapes the label tells them apart', () => {
  const told = tellReport(tenGroupsReport(), 'nl')

  expect(told.groups).toHaveLength(10)
  expect(told.groups[9]?.shape).toBe(told.groups[1]?.shape)
  expect(new Set(told.groups.slice(0, 8).map(({ shape }) => shape)).size).toBe(8)
  expect(Math.max(...told.factors.flatMap(({ questions }) => questions.map(({ length }) => length)))).toBeLessThan(400)
})

test('participation tells the share of those invited, where that is known and makes sense', () => {
  const participationOf = (invited: number | null, sheets: number) =>
    tellNl({
      groups: [exampleGroup('teachers', { visibility: { mode: 'on-record' }, invited })],
      tallies: { teachers: sameForEveryFactor({ '2|3': sheets }) },
    }).groups[0]?.participation

  expect(participationOf(12, 7)).toBe('7 van 12 (58\u00a0%)')
  expect(participationOf(null, 7)).toBe('7')
  expect(participationOf(12, 14)).toBe('14 (12 uitgenodigd)')
  expect(participationOf(300, 1)).toBe('1 van 300 (1\u00a0%)')
  expect(participationOf(0, 0)).toBe('0')
})

test('more answers than invitations are flagged', () => {
  const groups = [exampleGroup('board', { invited: 2 }), ...exampleFacts.groups.slice(1)]

  expect(textsIn(tellNl({ groups }).accountability).join(' ')).toContain('meer antwoorden dan uitnodigingen')
  expect(textsIn(tellNl().accountability).join(' ')).not.toContain('meer antwoorden dan uitnodigingen')
})

test('the accountability names the source, says what is ours, and prints the dates', () => {
  const text = textsIn(tellNl().accountability).join(' ')

  expect(text).toContain('Bruggen bouwen (Kennisnet en saMBO-ICT)')
  expect(text).toContain('De teksten zijn van ons, in eigen woorden.')
  expect(text).toContain('Antwoorden konden worden gestuurd van 1 oktober 2026 tot en met 31 oktober 2026.')
  expect(text).toContain('Via een groepslink kan iemand twee keer antwoorden.')
  expect(text).toContain('Meedoen was vrijwillig.')
})

test('counts collected on paper have no period to print', () => {
  const told = tellNl({ referenceDate: null, openedOn: null, closedOn: null })

  expect(told.date).toBe('')
  expect(told.accountability[0]?.lines[0]).toBe('De periode is niet vastgelegd.')
})

test('a factor that the edition does not have is refused', () => {
  expect(() => tellNl({ factors: ['F9'] })).toThrow("no factor 'F9' in rubric edition 'standard-1'")
})

test('the institution’s own title stands in every text', () => {
  const text = textsIn(tellNl()).join(' ')

  expect(text).toContain('mediacoaches')
  expect(text).not.toMatch(/i-coach/i)
})
