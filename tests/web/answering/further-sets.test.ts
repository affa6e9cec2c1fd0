import { expect, test } from 'vitest'
import { setFactsOf } from '../../../src/content/question-sets.ts'
import { EMPTY_DRAFT, type FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import type { Sitting, SittingState } from '../../../src/web/answering/sitting.ts'
import type { Outcome, PageInput } from '../../../src/web/outcome.ts'
import { checkPage } from '../../../src/web/pages/answer/check/page.ts'
import { factorPage } from '../../../src/web/pages/answer/factor/page.ts'
import { nextStep } from '../../../src/web/pages/answer/next-step.ts'
import { setPage } from '../../../src/web/pages/answer/set/page.ts'
import { startPage } from '../../../src/web/pages/answer/start/page.ts'
import { openScan } from '../../support/stories/scans.ts'

const SETS = ['levels-1', 'roles-1'].map(setFactsOf)
const now: FactorAnswer = { current: 2, desired: 'dk', remark: null }
const answersTo = (...items: readonly string[]) => Object.fromEntries(items.map((item) => [item, now]))
const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

/** A sitting without a server behind it. `done` lists what a page asked of it. */
const sitting = (draft: Partial<typeof EMPTY_DRAFT> = {}, asks: object = {}) => {
  const { groups, ...scan } = { ...openScan(), sets: SETS, ...asks }
  const [group] = groups
  if (!group) throw new Error('a scan without groups')
  const done: unknown[] = []
  const state: SittingState = { kind: 'answering', draft: { ...EMPTY_DRAFT, ...draft }, unit: null }
  const kept = async (act: unknown) => {
    done.push(act)
    return { ok: true } as const
  }
  const place = {
    ...{ address: '/s/K7MQ2B9X', institution: 'ROC Voorbeeld', scan, group, feedback: null, endOfTrial: null },
    ...{ guessedAbout: null, forOne: false, by: 'group-link' as const, renewal: [], state },
    takeSeat: async () => ({ ok: true, cookies: [] }) as const,
    pickUnit: (unit) => kept({ unit }),
    save: (factor, answer) => kept({ factor, answer }),
    saveSet: (set, answers) => kept([set.key, answers]),
    skipSets: (sets) => kept({ skipped: sets.map(({ key }) => key) }),
    send: () => kept('send'),
    leave: () => [],
  } satisfies Sitting
  return { place, done }
}

const input = (changes: Partial<PageInput> = {}): PageInput => ({
  ...{ method: 'GET', params: {}, query: {}, body: {}, language: 'nl' },
  ...changes,
})
const post = (set: string, body: object, query = {}) => input({ method: 'POST', params: { set }, body, query })
const modelOf = (outcome: Outcome) => {
  if (outcome.kind !== 'page') throw new Error(outcome.kind)
  return outcome.model()
}
const LINK = '/s/K7MQ2B9X'
const LEVELS = Object.fromEntries(
  ['W1', 'W2', 'W3'].flatMap((item) => [
    [`${item}-current`, '2'],
    [`${item}-desired`, 'dk'],
  ]),
)

test('the further sets follow the factors, a page each, and the count of questions holds all of them', async () => {
  const { place } = sitting({ answers: answersTo('F1') })
  const first = modelOf(await factorPage.get(place, input({ params: { number: '1' } })))
  expect(first).toMatchObject({ number: 1, total: 14, title: 'Vraag 1 van 14' })
  const answer = input({ method: 'POST', params: { number: '6' }, body: { current: '1', desired: '1' } })
  expect(await factorPage.post(place, answer)).toEqual({ kind: 'redirect', to: `${LINK}/sets/levels` })
  const titles = ['levels', 'roles'].map((set) => setPage.get(place, input({ params: { set } })))
  expect((await Promise.all(titles)).map((page) => modelOf(page).title)).toEqual([
    'Vraag 7 tot en met 9 van 14',
    'Vraag 10 tot en met 14 van 14',
  ])
  expect((await setPage.get(place, input({ params: { set: 'purposes' } }))).kind).toBe('refusal')
})

test('the start says how many questions there are and how long they take, and that the last may be skipped', () => {
  expect(modelOf(startPage.get(sitting().place, input()))).toMatchObject({ questions: 14, minutes: 13, asksMore: true })
  const plain = sitting({}, { sets: [] })
  expect(modelOf(startPage.get(plain.place, input()))).toMatchObject({ questions: 6, minutes: 10, asksMore: false })
  const begun = sitting({ answers: answersTo('F1', 'F2', 'W1'), skipped: ['roles'] })
  expect(modelOf(startPage.get(begun.place, input())).begun).toMatchObject({ answered: 7, goOn: `${LINK}/factors/3` })
})

test('a set is saved as a whole, and the next set or the check follows', async () => {
  const { place, done } = sitting()
  expect(await setPage.post(place, post('levels', LEVELS))).toEqual({ kind: 'redirect', to: `${LINK}/sets/roles` })
  expect(done).toEqual([['levels', answersTo('W1', 'W2', 'W3')]])
  expect(await setPage.post(place, post('levels', LEVELS, { back: 'check' }))).toMatchObject({ to: `${LINK}/check` })
})

test('a part of a set is refused, each missing answer with the name of its item, and saves nothing', async () => {
  const { place, done } = sitting()
  const outcome = await setPage.post(place, post('levels', { ...LEVELS, 'W2-current': undefined, 'W3-desired': '4' }))
  expect(outcome).toMatchObject({ status: 422 })
  expect(modelOf(outcome).form).toMatchObject({
    errors: {
      'W2-current': 'Tactisch: kies hoe sterk je dit nu merkt.',
      'W3-desired': 'Strategisch: kies hoe sterk dit er over twee jaar zou moeten zijn.',
    },
  })
  expect(done).toEqual([])
})

test('without the wish only the present is asked', async () => {
  const { place, done } = sitting({}, { asksWish: false })
  const body = { 'W1-current': '1', 'W2-current': 'dk', 'W3-current': '3', 'W3-desired': '3' }
  await setPage.post(place, post('levels', body))
  expect(done).toEqual([
    [
      'levels',
      {
        W1: { current: 1, desired: 'none', remark: null },
        W2: { current: 'dk', desired: 'none', remark: null },
        W3: { current: 3, desired: 'none', remark: null },
      },
    ],
  ])
})

test('one button skips the whole deepening, and from the check only the set that it is about', async () => {
  const { place, done } = sitting()
  expect(modelOf(await setPage.get(place, input({ params: { set: 'levels' } }))).skip).toBe('Sla deze verdieping over')
  expect(await setPage.post(place, post('levels', { skip: 'yes' }))).toMatchObject({ to: `${LINK}/check` })
  expect(done.splice(0)).toEqual([{ skipped: ['levels', 'roles'] }])
  const answered = sitting({ answers: answersTo(...(SETS[1]?.factors ?? [])) })
  await setPage.post(answered.place, post('levels', { skip: 'yes' }))
  expect(answered.done).toEqual([{ skipped: ['levels'] }])
  await setPage.post(place, post('levels', { skip: 'yes' }, { back: 'check' }))
  expect(done).toEqual([{ skipped: ['levels'] }])
})

test('the check shows each set as answered, skipped or open, and says which must be completed', async () => {
  const { place } = sitting({ answers: answersTo(...FACTORS, 'W1', 'W2', 'W3', 'R1'), skipped: [] })
  const model = modelOf(await checkPage.get(place, input()))
  expect(model).toMatchObject({
    stillOpen: 4,
    sets: [
      { open: 0, numbers: '7–9' },
      { open: 4, numbers: '10–14' },
    ],
  })
  expect(model.sets).toMatchObject([
    {
      items: [
        { title: 'Operationeel', answers: ['nu: gedeeltelijk', 'over twee jaar: dat kan ik niet beoordelen'] },
        {},
        {},
      ],
    },
    {},
  ])
  const refused = {
    ...place,
    send: async () => ({ ok: false, reason: 'incomplete', missing: ['R2', 'R5'] }) as const,
  }
  expect(modelOf(await checkPage.post(refused, input({ method: 'POST' }))).form).toEqual({
    errors: { roles: 'Vul dit deel helemaal in, of sla het over: Rollen' },
  })
  const skipped = modelOf(await checkPage.get(sitting({ skipped: ['levels', 'roles'] }).place, input()))
  expect(skipped).toMatchObject({
    stillOpen: 6,
    sets: [
      { skipped: true, items: [] },
      { skipped: true, items: [] },
    ],
  })
})

test('who comes back goes on where something is open', () => {
  const at = (draft: Partial<typeof EMPTY_DRAFT>) => nextStep(sitting(draft).place)
  expect(at({ answers: answersTo(...FACTORS) })).toBe(`${LINK}/sets/levels`)
  expect(at({ answers: answersTo(...FACTORS), skipped: ['levels'] })).toBe(`${LINK}/sets/roles`)
  expect(at({ answers: answersTo(...FACTORS), skipped: ['levels', 'roles'] })).toBe(`${LINK}/check`)
})

test('a set that comes too late says so', async () => {
  const { place } = sitting()
  const tooLate = async () => ({ ok: false, reason: 'not-open' }) as const
  const late = { ...place, saveSet: tooLate, skipSets: tooLate }
  for (const body of [LEVELS, { skip: 'yes' }]) {
    expect(await setPage.post(late, post('levels', body))).toMatchObject({ view: 'answer/ended', status: 409 })
  }
})
