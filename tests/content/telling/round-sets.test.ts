import { expect, test } from 'vitest'
import { tellDossier } from '../../../src/content/tell-report.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { LANGUAGES, type Language } from '../../../src/domain/scan/rubric.ts'
import { textsIn } from '../../support/readers/texts-in.ts'
import { deepenedReport, deepenedRounds, each, W } from '../../support/stories/deepened-report.ts'
import { exampleReport } from '../../support/stories/reports.ts'

const roundOf = (later: Report, earlier: Report, language: Language = 'nl') => {
  const { round } = tellDossier({ ...bareDossier(later), earlier: { report: earlier, agreements: [] } }, language)
  if (!round) throw new Error('no round')
  return round
}

const toldSets = (...[later, earlier, language]: Parameters<typeof roundOf>) => roundOf(later, earlier, language).sets

test('a set of one edition is compared item by item, in the words of the set', () => {
  const { later, earlier } = deepenedRounds()
  const [levels] = toldSets(later, earlier)
  expect(levels?.heading).toBe('Verdieping: werkniveaus')
  expect(levels?.notes[0]).toBe('Bij 1 van de 3 onderdelen kwamen de beelden dichter bij elkaar.')
  const strategic = levels?.changes.find(({ factor }) => factor === 'W3')
  expect(strategic?.text).toBe(
    'De beelden zijn dichter bij elkaar gekomen: toen twee stappen tussen het bestuur en de docenten, nu een gedeeld beeld.',
  )
  expect(strategic?.number).toBeNull()
  expect(strategic?.shifts.at(-1)).toMatchObject({
    label: 'Docenten',
    text: 'Toen ‘nauwelijks’, nu ‘duidelijk’. De groep merkt dit nu veel sterker.',
    marking: { word: 'duidelijk verschoven' },
  })
})

test.each([
  ['another edition', ['mbo-roles-1'], ['roles-1'], 'had in de vorige ronde andere vragen'],
  ['this round only', ['roles-1'], [], 'is alleen in deze ronde gevraagd'],
  ['the previous round only', [], ['roles-1'], 'is alleen in de vorige ronde gevraagd'],
] as const)('rounds compare only equal editions: a set of %s is not compared, and one sentence says so', (...of) => {
  const [, now, then, why] = of
  const [roles, ...others] = toldSets(deepenedReport({}, now), deepenedReport({}, then))
  expect(others).toEqual([])
  expect(roles?.heading).toMatch(/^Verdieping: /)
  expect(roles?.changes).toEqual([])
  expect(roles?.notes).toEqual([`Deze verdieping ${why}. Daarom vergelijken we hier niet.`])
})

test('a set that is compared changes nothing in what is told of the factors', () => {
  const { later, earlier } = deepenedRounds()
  const { sets, ...others } = roundOf(later, earlier)
  const { sets: none, ...plain } = roundOf(exampleReport(), exampleReport())
  expect(others).toEqual(plain)
  expect([sets.length, none]).toEqual([2, []])
})

test('a group of which too few answered a set in either round is named as not compared, and nowhere else', () => {
  const full = deepenedReport({ coaches: each(W, { '2|2': 6 }), teachers: each(W, { '2|2': 42 }) }, ['levels-1'])
  const few = deepenedReport({ coaches: each(W, { '2|2': 2 }), teachers: each(W, { '2|2': 42 }) }, ['levels-1'])
  for (const [later, earlier] of [
    [full, few],
    [few, full],
  ] as const) {
    const [levels] = toldSets(later, earlier)
    expect(levels?.notes.join(' ')).toContain('Niet vergeleken: Bestuur en Mediacoaches.')
    expect(levels?.changes.flatMap(({ shifts }) => shifts.map(({ label }) => label))).toEqual(Array(3).fill('Docenten'))
  }
})

test('less is no step back: no word about a set in two rounds ranks it or sounds an alarm', () => {
  const { later, earlier } = deepenedRounds()
  for (const language of LANGUAGES) {
    for (const [now, then] of [
      [later, earlier],
      [earlier, later],
    ] as const) {
      const said = textsIn(toldSets(now, then, language)).join(' ')
      expect(said).toMatch(language === 'nl' ? /merkt dit nu veel/ : /now notices this much/)
      expect(said).not.toMatch(/\bniveau|level \d|(one|two) levels?\b|factor|\bterug\b|\bback\b/i)
      expect(said).not.toMatch(/verder(?! uit elkaar)|minder ver\b|further along|less far\b/i)
    }
  }
})
