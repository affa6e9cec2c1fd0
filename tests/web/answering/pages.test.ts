import { expect, test } from 'vitest'
import { type Draft, EMPTY_DRAFT } from '../../../src/domain/answering/answer-sheet.ts'
import type { Sitting, SittingState } from '../../../src/web/answering/sitting.ts'
import type { Outcome, PageInput } from '../../../src/web/outcome.ts'
import { checkPage } from '../../../src/web/pages/answer/check/page.ts'
import { factorPage } from '../../../src/web/pages/answer/factor/page.ts'
import { startPage } from '../../../src/web/pages/answer/start/page.ts'
import { thanksPage } from '../../../src/web/pages/answer/thanks/page.ts'
import { openScan } from '../../support/stories/scans.ts'

const cookie = { name: 'seat', value: 'key', path: '/s/K7MQ2B9X', secure: false, expires: new Date(0) }

/** A sitting without a server behind it. `done` lists what a page asked of it. */
const sitting = (state: SittingState, changes: Partial<Sitting> = {}) => {
  const { groups, ...scan } = openScan()
  const [group] = groups
  if (!group) throw new Error('a scan without groups')
  const done: unknown[] = []
  const kept = async (act: unknown) => {
    done.push(act)
    return { ok: true } as const
  }
  const place: Sitting = {
    ...{ address: '/s/K7MQ2B9X', institution: 'ROC Voorbeeld', scan, group, feedback: null, endOfTrial: null },
    ...{ guessedAbout: null, forOne: false, by: 'group-link', renewal: [], state },
    takeSeat: async () => ({ ok: true, cookies: [cookie] }),
    pickUnit: (unit) => kept({ unit }),
    save: (factor, answer) => kept({ factor, answer }),
    saveSet: (set, answers) => kept({ set: set.key, answers }),
    skipSets: (sets) => kept({ skipped: sets.map(({ key }) => key) }),
    send: () => kept('send'),
    leave: () => [{ ...cookie, value: null }],
    ...changes,
  }
  return { place, done }
}

const input = (changes: Partial<PageInput> = {}): PageInput => ({
  ...{ method: 'GET', params: {}, query: {}, body: {}, language: 'nl' },
  ...changes,
})

const answering = (draft: Draft = EMPTY_DRAFT): SittingState => ({ kind: 'answering', draft, unit: null })
const statusOf = (outcome: Outcome) => outcome.kind === 'page' && { view: outcome.view, status: outcome.status }

test('a question shows what this respondent answered, as values and not as a page of text', async () => {
  const remark = 'Wij <weten> het'
  const { place } = sitting(
    answering({ answers: { F2: { current: 'dk', desired: 3, remark } }, unit: null, skipped: [] }),
  )
  const outcome = await factorPage.get(place, input({ params: { number: '2' } }))
  if (outcome.kind !== 'page') throw new Error(outcome.kind)
  expect(outcome.model()).toMatchObject({ number: 2, total: 6, remark, action: '/s/K7MQ2B9X/factors/2' })
  const checked = (choices: unknown) =>
    (choices as { checked: boolean; value: string }[]).filter((each) => each.checked)
  expect(checked(outcome.model().current)).toMatchObject([{ value: 'dk' }])
  expect(checked(outcome.model().desired)).toMatchObject([{ value: '3' }])
})

test('a complete answer is saved and leads to the next question, or back to the check', async () => {
  const body = { current: '1', desired: 'dk', remark: ' ja ' }
  const { place, done } = sitting(answering())
  const post = (number: string, query = {}) =>
    factorPage.post(place, input({ method: 'POST', params: { number }, query, body }))
  expect(await post('2')).toEqual({ kind: 'redirect', to: '/s/K7MQ2B9X/factors/3' })
  expect(await post('2', { back: 'check' })).toEqual({ kind: 'redirect', to: '/s/K7MQ2B9X/check' })
  expect(await post('6')).toEqual({ kind: 'redirect', to: '/s/K7MQ2B9X/check' })
  expect(done[0]).toEqual({ factor: 'F2', answer: { current: 1, desired: 'dk', remark: 'ja' } })
})

test('an incomplete answer is shown again and saves nothing', async () => {
  const { place, done } = sitting(answering())
  const params = { number: '1' }
  const outcome = await factorPage.post(place, input({ method: 'POST', params, body: { desired: '1' } }))
  expect(statusOf(outcome)).toEqual({ view: 'answer/factor', status: 422 })
  expect(done).toEqual([])
})

test.each(['0', '7', '01', 'x', undefined])('there is no question %s', async (number) => {
  const outcome = await factorPage.get(sitting(answering()).place, input({ params: { number } }))
  expect(outcome.kind).toBe('refusal')
})

test('the cookie of a seat is part of the outcome: given with the seat, taken back for the next respondent', async () => {
  const post = input({ method: 'POST', body: { onRecord: 'yes' } })
  const begun = await startPage.post(sitting({ kind: 'arriving' }).place, post)
  expect(begun).toEqual({ kind: 'redirect', to: '/s/K7MQ2B9X/factors/1', cookies: [cookie] })
  const left = thanksPage.post(sitting({ kind: 'sent' }).place)
  expect(left).toEqual({ kind: 'redirect', to: '/s/K7MQ2B9X', cookies: [{ ...cookie, value: null }] })
})

test('a post that comes too late says that it was not counted', async () => {
  const refused = { ok: false, reason: 'not-open' } as const
  const { place } = sitting(answering(), { save: async () => refused, send: async () => refused })
  const body = { current: '1', desired: '1' }
  const late = [
    await factorPage.post(place, input({ method: 'POST', params: { number: '1' }, body })),
    await checkPage.post(place, input({ method: 'POST' })),
  ]
  for (const outcome of late) {
    expect(statusOf(outcome)).toEqual({ view: 'answer/ended', status: 409 })
    expect(outcome.kind === 'page' && outcome.model().late).toBe(true)
  }
})

test('only a page that says nothing of who asks is the same for all', async () => {
  const draft: Draft = { ...EMPTY_DRAFT, answers: { F2: { current: 1, desired: 1, remark: null } } }
  const sameForAll = async (outcome: Outcome | Promise<Outcome>) => {
    const page = await outcome
    return page.kind === 'page' && page.sameFor !== undefined
  }
  const factor = (number: string) => factorPage.get(sitting(answering(draft)).place, input({ params: { number } }))
  const refused = input({ method: 'POST', params: { number: '1' }, body: {} })
  const start = (state: SittingState) => startPage.get(sitting(state).place, input())
  expect(await sameForAll(factor('1'))).toBe(true)
  expect(await sameForAll(factor('2'))).toBe(false)
  expect(await sameForAll(factorPage.post(sitting(answering()).place, refused))).toBe(false)
  expect(await sameForAll(start({ kind: 'arriving' }))).toBe(true)
  expect(await sameForAll(start(answering()))).toBe(false)
  expect(await sameForAll(start({ kind: 'invited', begunElsewhere: true, unit: null }))).toBe(false)
  expect(await sameForAll(checkPage.get(sitting(answering()).place, input()))).toBe(false)
  expect(await sameForAll(thanksPage.get(sitting({ kind: 'sent' }).place, input()))).toBe(true)
})
