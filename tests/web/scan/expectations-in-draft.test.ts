import { expect, test } from 'vitest'
import { screenTexts } from '../../../src/content/screen-texts.ts'
import { readForm } from '../../../src/web/form.ts'
import { scanFacts } from '../../../src/web/pages/scan/view-model.ts'
import { inputOf, newScanInput, scanDraftSchema } from '../../../src/web/pages/scan-draft/form.ts'
import { inDraftWords, scanDraftViewModel } from '../../../src/web/pages/scan-draft/view-model.ts'
import { draftScan, someGroup } from '../../support/stories/scans.ts'

const now = new Date('2026-11-20T12:00:00Z')
const schema = scanDraftSchema(now, ['standard-1'])
const fresh = newScanInput('2026-11-20', 'Najaar 2026', { singular: 'i-coach', plural: 'i-coaches' })
const group = (changes: object = {}) => ({ takesPart: 'on', visibility: '3', label: '', invited: '', ...changes })
const groups = { board: group(), coaches: group(), teachers: group() }
const read = (changes: object) => readForm(schema, { ...fresh, groups, ...changes })
const pairsOf = (changes: object) => {
  const form = read(changes)
  if (form.state !== 'complete') throw new Error(JSON.stringify(form.errors))
  return form.values.expectations.map((pair) => `${pair.group} ${pair.about}`)
}

test('it is off until it is ticked, and then begins with the proposed pairs of the groups that take part', () => {
  expect(pairsOf({})).toEqual([])
  expect(pairsOf({ asksExpectations: 'on' })).toEqual(['board teachers', 'coaches board', 'teachers board'])
  const two = { board: group(), coaches: group({ takesPart: undefined }), teachers: group() }
  expect(pairsOf({ asksExpectations: 'on', groups: two })).toEqual(['board teachers', 'teachers board'])
})

test('any pair may be chosen or left out, also of a group with a name of its own', () => {
  const more = { ...groups, 'own-1': group({ takesPart: undefined, label: 'Team Onderwijs' }) }
  const about = { board: 'own-1', coaches: '', 'own-1': 'coaches' }
  expect(pairsOf({ asksExpectations: 'on', groups: more, about })).toEqual(['board own-1', 'own-1 coaches'])
})

test.each([
  ['nobody', { about: { board: '' } }, 'asksExpectations', 'nobodyGuesses'],
  ['a group that does not take part', { about: { board: 'students' } }, 'about[board]', 'aboutAbsentGroup'],
  ['itself', { about: { board: 'board' } }, 'about[board]', 'aboutItself'],
  ['what is no group', { about: { board: 'constructor' } }, 'about[board]', 'aboutAbsentGroup'],
  [
    'one person',
    { about: { board: 'teachers' }, groups: { ...groups, teachers: group({ invited: '1' }) } },
    'about[board]',
    'aboutTooFew',
  ],
])('a guess about %s is refused at its field, and kept as it was typed', (_, changes, field, problem) => {
  const form = read({ asksExpectations: 'on', ...changes })
  expect(form).toMatchObject({ state: 'invalid', errors: { [field]: problem }, values: changes })
  const t = screenTexts.nl
  const spoken = inDraftWords(form, t, 'nl')
  expect(spoken.errors[field]).toMatch(field === 'asksExpectations' ? /^Kies minstens/ : /^Bestuur: /)
  const [board] = scanDraftViewModel(spoken, t, 'nl').guessing
  if (field !== 'asksExpectations') expect(board).toMatchObject({ field, name: 'Bestuur', first: true })
})

test('a saved draft shows its pairs, and saving it again changes nothing; switched off it proposes again', () => {
  const expectations = [{ group: 'coaches', about: 'teachers' }]
  const three = [someGroup('board'), someGroup('coaches', { invited: 4 }), someGroup('teachers', { invited: 9 })]
  const scan = draftScan({ expectations, groups: three })
  expect(inputOf(scan)).toMatchObject({ asksExpectations: 'on', about: { coaches: 'teachers' } })
  expect(readForm(schema, inputOf(scan))).toMatchObject({ state: 'complete', values: { expectations } })
  const off = inputOf(draftScan({ groups: three }))
  expect(off).toMatchObject({ asksExpectations: undefined, about: { board: 'teachers' } })
  expect(readForm(schema, off)).toMatchObject({ values: { expectations: [] } })
})

test('the facts of a draft name the pairs that a launch would keep', () => {
  const expectations = [
    { group: 'board', about: 'teachers' },
    { group: 'coaches', about: 'board' },
  ]
  const groups = [someGroup('board', { invited: 3 }), someGroup('coaches', { invited: 1 }), someGroup('teachers')]
  const scan = draftScan({ expectations, groups })
  expect(scanFacts(scan, screenTexts.nl, 'nl')).toContainEqual({
    name: 'Verwachtingen',
    value: 'bestuur: raadt over docenten',
  })
  expect(scanFacts(draftScan(), screenTexts.nl, 'nl').map(({ name }) => name)).not.toContain('Verwachtingen')
})

test('the minutes of a deepening count the guesses where these are switched on', () => {
  const textsOf = (changes: object) =>
    scanDraftViewModel(read({ title: '', ...changes }), screenTexts.nl, 'nl').deepenings.map(({ text }) => text)
  const minutes = (texts: readonly string[]) => texts.map((text) => Number(/\d+/.exec(text)?.[0]))
  const off = minutes(textsOf({}))
  expect(minutes(textsOf({ asksExpectations: 'on' }))).toEqual(off.map((each) => each + 2))
})
