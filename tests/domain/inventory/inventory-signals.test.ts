import { expect, test } from 'vitest'
import { ACTIVITIES, type ActivityId, WORK_LEVELS, WORK_ROLES } from '../../../src/domain/inventory/catalogue.ts'
import {
  type Arrangement,
  EMPTY_INVENTORY,
  type Inventory,
  type TitleEntry,
} from '../../../src/domain/inventory/inventory.ts'
import { SIGNAL_KINDS, type SignalKind } from '../../../src/domain/inventory/inventory-signal.ts'
import { firstSignals, inventorySignals } from '../../../src/domain/inventory/inventory-signals.ts'
import {
  arrangementOf,
  fullInventory,
  idNumber,
  inventoryOf,
  taskOf,
  titleOf,
} from '../../support/stories/inventories.ts'

const TODAY = '2026-11-29'

const signalsOf = (values: Partial<Inventory>) => inventorySignals(inventoryOf(values), TODAY)
const rowsOf = (kind: SignalKind, values: Partial<Inventory>) =>
  signalsOf(values)
    .filter((signal) => signal.kind === kind)
    .map(({ rows }) => rows)

const twoTitles = (one: TitleEntry, other: TitleEntry) => ({
  titles: [one, { ...other, id: idNumber(2) } as TitleEntry],
})
const inUse = (values: Partial<Arrangement>, id = 101) =>
  arrangementOf('scholing', { id: idNumber(id), state: 'in-use', ...values })

test('an empty inventory has no signal', () => {
  expect(inventorySignals(EMPTY_INVENTORY, TODAY)).toEqual([])
})

test('two titles with four of five activities in common do the same work', () => {
  const employee = titleOf('ICTO-medewerker', { activities: ['O1', 'O2', 'O4', 'O6'] })
  const supporter = titleOf('ICT ondersteuner', { activities: ['O1', 'O2', 'O4', 'O6', 'O7'] })
  expect(rowsOf('same-work', twoTitles(employee, supporter))).toEqual([
    [{ titles: [idNumber(1), idNumber(2)], shared: { both: 4, either: 5 } }],
  ])
})

test('two of five in common is other work', () => {
  const employee = titleOf('ICTO-medewerker', { activities: ['O1', 'O2', 'O4', 'O6'] })
  const supporter = titleOf('ICT ondersteuner', { activities: ['O1', 'O2', 'O7'] })
  expect(rowsOf('same-work', twoTitles(employee, supporter))).toEqual([])
})

test('exactly three of four is the same work, and with fewer than three activities nothing is', () => {
  const four = titleOf('een', { activities: ['O1', 'O2', 'O4', 'O6'] })
  expect(rowsOf('same-work', twoTitles(four, titleOf('ander', { activities: ['O1', 'O2', 'O4'] })))).toHaveLength(1)
  const two = titleOf('een', { activities: ['O1', 'O2'] })
  expect(rowsOf('same-work', twoTitles(two, titleOf('ander', { activities: ['O1', 'O2'] })))).toEqual([])
})

test('own activities count, whatever their capitals and spaces', () => {
  const one = titleOf('een', { activities: ['O1', 'O2'], ownActivities: ['Rondgang  langs lokalen'] })
  const other = titleOf('ander', { activities: ['O1', 'O2'], ownActivities: ['rondgang langs LOKALEN'] })
  expect(rowsOf('same-work', twoTitles(one, other))).toEqual([
    [{ titles: [idNumber(1), idNumber(2)], shared: { both: 3, either: 3 } }],
  ])
})

test('one title with other work at two colleges is seen, and one that shares half is not', () => {
  const zuid = titleOf('blended coach', { activities: ['O1', 'O2'] })
  expect(rowsOf('same-title', twoTitles(zuid, titleOf('Blended  Coach', { activities: ['T4', 'T5'] })))).toHaveLength(1)
  expect(rowsOf('same-title', twoTitles(zuid, titleOf('blended coach', { activities: ['O1'] })))).toEqual([])
  expect(rowsOf('same-title', twoTitles(zuid, titleOf('blended coach')))).toEqual([])
  expect(rowsOf('same-work', twoTitles(zuid, zuid))).toEqual([])
})

test('a formal title that differs is seen', () => {
  const coach = titleOf('ICTO-coach', { formal: 'other', formalTitle: 'beleidsmedewerker' })
  expect(rowsOf('formal-is-other', { titles: [coach] })).toEqual([[{ titles: [coach.id] }]])
  expect(rowsOf('formal-is-other', { titles: [{ ...coach, formalTitle: 'icto-COACH' }] })).toEqual([])
  expect(rowsOf('formal-is-other', { titles: [{ ...coach, formalTitle: '' }] })).toEqual([])
  expect(rowsOf('formal-is-other', { titles: [{ ...coach, formal: 'same' }] })).toEqual([])
})

test.each([
  [{ description: 'none' }, 'no-description'],
  [{ description: 'draft' }, 'draft-description'],
  [{ description: 'in-force', reviewOn: '2026-11-28' }, 'review-past'],
] as const)('without a description that holds there is no boundary: %j', (values, why) => {
  const titles = [titleOf('coach', values)]
  expect(rowsOf('no-boundary', { titles })).toEqual([[{ titles: [idNumber(1)], why }]])
})

test.each([{}, { description: 'in-force' }, { description: 'in-force', reviewOn: TODAY }] as const)(
  'there may be a boundary: %j',
  (values) => {
    expect(rowsOf('no-boundary', { titles: [titleOf('coach', values)] })).toEqual([])
  },
)

test('thirteen of the catalogue and one of their own is not everything, fourteen are', () => {
  const doing = (activities: readonly ActivityId[], levels: TitleEntry['levels'] = WORK_LEVELS) =>
    rowsOf('everything', { titles: [titleOf('coach', { activities, levels, ownActivities: ['eigen'] })] })
  expect(doing(ACTIVITIES.slice(0, 13))).toEqual([])
  expect(doing(ACTIVITIES.slice(0, 14))).toHaveLength(1)
  expect(doing(ACTIVITIES, ['operational', 'tactical'])).toEqual([])
})

test('a task of nobody is done without being assigned, or needed and not done', () => {
  const tasks = [
    taskOf('T1', { state: 'unassigned' }),
    taskOf('T2', { state: 'not-done', need: 'alle teams' }),
    taskOf('T3', { state: 'not-done' }),
    taskOf('T4', { state: 'not-needed', need: 'nergens' }),
    taskOf('T5', { state: 'unknown' }),
    taskOf('eigen taak', { state: 'unassigned' }),
  ]
  expect(rowsOf('nobody', { tasks })).toEqual([
    [
      { tasks: ['T1'], why: 'not-assigned' },
      { tasks: ['T2'], why: 'needed-not-done' },
      { tasks: ['eigen taak'], why: 'not-assigned' },
    ],
  ])
})

test('a task is of nobody while only a draft lists it, and no longer once that is in force', () => {
  const tasks = [taskOf('T1', { state: 'unassigned' })]
  const coach = titleOf('coach', { activities: ['T1'], description: 'draft' })
  expect(rowsOf('nobody', { tasks, titles: [coach] })).toHaveLength(1)
  expect(rowsOf('nobody', { tasks, titles: [{ ...coach, description: 'in-force' }] })).toEqual([])
})

test('levels and roles that no title lists are seen once some are listed', () => {
  const coach = titleOf('coach', { levels: ['operational', 'tactical'], mainRoles: ['R2'], alsoRoles: ['R1', 'R4'] })
  expect(rowsOf('no-carrier', { titles: [coach] })).toEqual([[{ levels: ['strategic'] }, { roles: ['R3', 'R5'] }]])
  expect(rowsOf('no-carrier', { titles: [titleOf('coach')] })).toEqual([])
  expect(rowsOf('no-carrier', { titles: [titleOf('coach', { levels: WORK_LEVELS, mainRoles: WORK_ROLES })] })).toEqual(
    [],
  )
})

test('assigned tasks of one person hang on one', () => {
  const coach = titleOf('coach', { activities: ['T1', 'T2'], description: 'in-force', people: 1 })
  expect(rowsOf('hangs-on-one', { titles: [coach] })).toEqual([[{ titles: [coach.id], tasks: ['T1', 'T2'] }]])
  expect(rowsOf('hangs-on-one', { titles: [{ ...coach, description: 'draft' }] })).toEqual([])
  expect(rowsOf('hangs-on-one', { titles: [{ ...coach, people: null }] })).toEqual([])
  const second = titleOf('adviseur', { activities: ['T2'], people: 1 })
  expect(rowsOf('hangs-on-one', twoTitles(coach, second))).toEqual([[{ titles: [coach.id], tasks: ['T1'] }]])
  expect(rowsOf('hangs-on-one', twoTitles(coach, { ...second, people: null }))).toEqual([
    [{ titles: [coach.id], tasks: ['T1'] }],
  ])
})

test.each([
  [{ funding: 'project' }, 'project'],
  [{ people: 2 }, 'no-hours'],
  [{ people: 2, hoursPerWeek: 0, funding: 'structural' }, 'no-hours'],
] as const)('time is borrowed: %j', (values, why) => {
  expect(rowsOf('borrowed-time', { titles: [titleOf('coach', values)] })).toEqual([[{ titles: [idNumber(1)], why }]])
})

test('time is not borrowed with hours, nor without people', () => {
  expect(rowsOf('borrowed-time', { titles: [titleOf('coach', { people: 2, hoursPerWeek: 8 })] })).toEqual([])
  expect(rowsOf('borrowed-time', { titles: [titleOf('coach')] })).toEqual([])
})

test('an arrangement in use without time and money is unbacked', () => {
  const arrangements = [inUse({ time: 'none', money: 'no' })]
  expect(rowsOf('learning-unbacked', { arrangements })).toEqual([[{ arrangements: [idNumber(101)] }]])
  expect(rowsOf('learning-unbacked', { arrangements: [inUse({ time: 'none', money: 'yes' })] })).toEqual([])
  expect(
    rowsOf('learning-unbacked', { arrangements: [inUse({ time: 'none', money: 'no', state: 'planned' })] }),
  ).toEqual([])
})

test('learning is unseen when no arrangement in use is recognised or rewarded', () => {
  const no = { recognised: 'no', rewarded: 'no' } as const
  expect(rowsOf('learning-unseen', { arrangements: [inUse(no), inUse(no, 102)] })).toHaveLength(1)
  expect(rowsOf('learning-unseen', { arrangements: [inUse(no), inUse({ ...no, rewarded: 'pay' }, 102)] })).toEqual([])
  expect(rowsOf('learning-unseen', { arrangements: [inUse(no), inUse({ recognised: 'no' }, 102)] })).toEqual([])
})

test.each([
  [{ form: 'informal' }, 'all-informal'],
  [{ form: 'formal' }, 'all-formal'],
  [{ company: 'alone' }, 'all-alone'],
] as const)('there is only one kind of arrangement: %j', (values, why) => {
  const arrangements = [
    inUse(values),
    arrangementOf('plan', { id: idNumber(102), state: 'planned', company: 'together' }),
  ]
  expect(rowsOf('only-one-kind', { arrangements })).toEqual([[{ arrangements: [idNumber(101)], why }]])
  expect(rowsOf('only-one-kind', { arrangements: [inUse(values), inUse({ company: 'together' }, 102)] })).toEqual([])
})

test('a competence that no arrangement in use serves has no way to learn it', () => {
  const titles = [titleOf('coach', { competences: ['K1', 'V3'], ownCompetences: ['Filmen', 'rekenen'] })]
  const arrangements = [inUse({ competences: ['K1'], ownCompetences: ['filmen'] })]
  expect(rowsOf('no-way-to-learn', { titles, arrangements })).toEqual([
    [{ titles: [idNumber(1)], competences: ['V3'], ownCompetences: ['rekenen'] }],
  ])
  expect(rowsOf('no-way-to-learn', { titles })).toEqual([])
})

test('signals come in the order of the kinds, and the first five show as many kinds as they can', () => {
  const same = { activities: ['O1', 'O2', 'O4'], description: 'none', funding: 'project' } as const
  const titles = ['a', 'b', 'c', 'd'].map((name, index) => titleOf(name, { ...same, id: idNumber(index + 1) }))
  const signals = signalsOf({ titles })
  expect(signals.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 6 }, () => 'same-work'),
    'no-boundary',
    'borrowed-time',
  ])
  expect(firstSignals(signals).map(({ kind }) => kind)).toEqual([
    'same-work',
    'no-boundary',
    'borrowed-time',
    'same-work',
    'same-work',
  ])
})

test('a full inventory gives signals of known kinds only', () => {
  const kinds = inventorySignals(fullInventory(), TODAY).map(({ kind }) => kind)
  expect(kinds.length).toBeGreaterThan(2)
  expect(SIGNAL_KINDS).toEqual(expect.arrayContaining(kinds))
})
