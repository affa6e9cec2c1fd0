import { expect, test } from 'vitest'
import { standardEdition } from '../../../src/content/rubric.ts'
import type { KeptChecks } from '../../../src/domain/scan/launch-checks.ts'
import { textsIn } from '../../support/readers/texts-in.ts'
import { heldWith } from '../../support/stories/editions.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { exampleFacts, exampleGroup } from '../../support/stories/reports.ts'
import { tellNl } from '../../support/stories/told.ts'

test('participation shows the share of the people invited, if that is known and makes sense', () => {
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

test('a scan that was open for one day names that day once', () => {
  const day = '2026-11-29'
  const text = textsIn(tellNl({ openedOn: day, closedOn: day }).accountability).join(' ')
  expect(text).toContain('Antwoorden konden worden gestuurd op 29 november 2026.')
  expect(text).not.toContain('tot en met 29 november')
})

test('the period names the time at which the clock closed the scan, and the day alone when it was the last minute', () => {
  const time = { closedOn: '2026-10-31', closedTime: '17:00' }
  const periodOf = (changes: object, tell = tellNl) => textsIn(tell(changes).accountability).join(' ')
  expect(periodOf(time)).toContain('van 1 oktober 2026 tot 31 oktober 2026 om 17.00 uur.')
  expect(periodOf({ ...time, openedOn: '2026-10-31' })).toContain('gestuurd op 31 oktober 2026, tot 17.00 uur.')
})

test('more answers than invitations are pointed out', () => {
  const groups = [exampleGroup('board', { invited: 2 }), ...exampleFacts.groups.slice(1)]

  expect(textsIn(tellNl({ groups }).accountability).join(' ')).toContain('meer antwoorden dan uitnodigingen')
  expect(textsIn(tellNl().accountability).join(' ')).not.toContain('meer antwoorden dan uitnodigingen')
})

test('the accountability names the source, says which texts are ours, and gives the dates', () => {
  const text = textsIn(tellNl().accountability).join(' ')

  expect(text).toContain('Bruggen bouwen (Kennisnet en saMBO-ICT)')
  expect(text).toContain('De teksten zijn van ons, in eigen woorden.')
  expect(text).toContain('Antwoorden konden worden gestuurd van 1 oktober 2026 tot en met 31 oktober 2026.')
  expect(text).toContain('Via een groepslink kan iemand twee keer antwoorden.')
  expect(text).toContain('Meedoen was vrijwillig.')
})

test('what two dots mean is followed by how often chance gives them somewhere in a report', () => {
  const [, indicative, often] =
    tellNl({}).accountability.find(({ heading }) => heading.startsWith('Hoe zeker'))?.lines ?? []
  expect(indicative).toMatch(/^Twee stippen, .*hoogstens 10 van de 100 keer/)
  expect(often).toContain('vaak ergens twee stippen, ook als groepen in werkelijkheid gelijk zijn')
})

test('counts collected on paper have no period', () => {
  const told = tellNl({ referenceDate: null, openedOn: null, closedOn: null })

  expect(told.date).toBe('')
  expect(told.accountability[0]?.lines[0]).toBe('De periode is niet vastgelegd.')
})

test('for an own edition the accountability says so, and claims no texts as ours', () => {
  const text = textsIn(tellNl({ edition: heldWith(standardEdition.texts) }).accountability).join(' ')
  expect(text).toContain('Vragenlijst: Onze tekst, versie 2, een eigen tekst van de instelling.')
  expect(text).toContain('De factoren komen uit Bruggen bouwen (Kennisnet en saMBO-ICT)')
  expect(text).not.toContain('De teksten zijn van ons, in eigen woorden.')
  expect(textsIn(tellNl().accountability).join(' ')).toContain('Vragenlijst: standaard, versie 1.')
})

test('the launch checks are shown as the board answered them, with name and day', () => {
  const kept = { ...launchChecks, on: '2026-11-20' } as const
  const linesOf = (checks: KeptChecks | null) =>
    tellNl({ launchChecks: checks }).accountability.find(({ heading }) => heading === 'Voor het starten')?.lines
  expect(linesOf(kept)).toEqual([
    'De functionaris voor gegevensbescherming was ingelicht over deze scan.',
    'De ondernemingsraad is om advies of instemming gevraagd.',
    'Het bestuur las de vragen en de privacyverklaring, zoals deelnemers ze kregen.',
    'Bea Bestuur legde dit vast op 20 november 2026, bij het starten.',
  ])
  const other = linesOf({ ...kept, officer: 'not-applicable', officerReason: 'Er is er geen.', council: 'not-asked' })
  expect(other?.slice(0, 2)).toEqual([
    'De functionaris voor gegevensbescherming inlichten vond het bestuur niet nodig. De reden: ‘Er is er geen.’',
    'De ondernemingsraad is niet om advies of instemming gevraagd.',
  ])
  expect(linesOf(null)).toBeUndefined()
})
