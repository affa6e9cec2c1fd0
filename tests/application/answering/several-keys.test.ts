import { expect, test } from 'vitest'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { foundDraft, keyFor, mailedKey, openedDraft } from '../../support/people/keys.ts'
import { respondentWith, seatedRespondent } from '../../support/people/respondent.ts'
import { launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const NOOR = 'noor@roc.example'
const answer: FactorAnswer = { current: 1, desired: 3, remark: null }
const other: FactorAnswer = { current: 3, desired: 3, remark: 'Anders' }

/** A ticket with two keys, as after a reminder. */
const reminded = async () => {
  const scenario = await launchedScan(database.current)
  const first = await mailedKey(scenario, 'teachers', NOOR)
  return { scenario, first, second: await keyFor(scenario, NOOR) }
}

const begin = ({ acts, institutionId, scanId }: Scenario, key: TicketKey) => acts.beginSheet(institutionId, scanId, key)

const carry = ({ acts, institutionId, scanId }: Scenario, from: TicketKey, to: TicketKey) =>
  acts.carryDraft(institutionId, scanId, { from, to })

test('each key of a ticket has its own draft, and knows only that another draft exists', async () => {
  const { scenario, first, second } = await reminded()
  expect(await foundDraft(scenario, 'teachers', first)).toMatchObject({ sealed: null, begunElsewhere: false })
  await begin(scenario, first)
  await respondentWith(scenario, 'teachers', first).save('F1', answer)
  expect(await foundDraft(scenario, 'teachers', second)).toMatchObject({ sealed: null, begunElsewhere: true })
  await respondentWith(scenario, 'teachers', second).save('F1', other)
  expect(await openedDraft(scenario, 'teachers', first)).toEqual({ F1: answer })
  expect(await openedDraft(scenario, 'teachers', second)).toEqual({ F1: other })
})

test('beginning a sheet twice keeps the answers given in between', async () => {
  const { scenario, first } = await reminded()
  await begin(scenario, first)
  await respondentWith(scenario, 'teachers', first).save('F1', answer)
  expect(await begin(scenario, first)).toEqual({ ok: true })
  expect(await openedDraft(scenario, 'teachers', first)).toEqual({ F1: answer })
})

test('a draft moves along to a newer key of the same ticket, and back to the older one', async () => {
  const { scenario, first, second } = await reminded()
  await respondentWith(scenario, 'teachers', first).save('F1', answer)
  expect(await carry(scenario, first, second)).toBe(true)
  expect(await openedDraft(scenario, 'teachers', second)).toEqual({ F1: answer })
  expect(await openedDraft(scenario, 'teachers', first)).toBeNull()
  await respondentWith(scenario, 'teachers', second).save('F2', other)
  await carry(scenario, second, first)
  expect(await openedDraft(scenario, 'teachers', first)).toEqual({ F1: answer, F2: other })
})

test('a draft never overwrites what the other key wrote itself', async () => {
  const { scenario, first, second } = await reminded()
  await respondentWith(scenario, 'teachers', first).save('F1', answer)
  await respondentWith(scenario, 'teachers', second).save('F1', other)
  expect(await carry(scenario, first, second)).toBe(true)
  expect(await openedDraft(scenario, 'teachers', first)).toEqual({ F1: answer })
  expect(await openedDraft(scenario, 'teachers', second)).toEqual({ F1: other })
})

test('a draft does not move to another ticket, which may belong to somebody else at the same device', async () => {
  const { scenario, first } = await reminded()
  const neighbour = await seatedRespondent(scenario, 'teachers')
  await neighbour.save('F1', answer)
  expect(await carry(scenario, neighbour.key, first)).toBe(false)
  expect(await openedDraft(scenario, 'teachers', neighbour.key)).toEqual({ F1: answer })
  expect(await openedDraft(scenario, 'teachers', first)).toBeNull()
})

test('a closed scan or a deleted ticket has no sheet to begin and no draft to carry', async () => {
  const { scenario, first, second } = await reminded()
  await respondentWith(scenario, 'teachers', first).saveAll(answer)
  await respondentWith(scenario, 'teachers', first).send()
  expect(await carry(scenario, first, second)).toBe(false)
  expect(await begin(scenario, second)).toEqual({ ok: false, reason: 'ticket-gone' })
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  expect(await begin(scenario, second)).toEqual({ ok: false, reason: 'not-open' })
})

test('when all keys of a ticket send at once, one sheet is counted and no key waits for ever', async () => {
  const scenario = await launchedScan(database.current)
  const people = Array.from({ length: 6 }, (_, person) => `noor${person}@roc.example`)
  const keys: TicketKey[][] = []
  for (const address of people) {
    const own = [await mailedKey(scenario, 'teachers', address)]
    while (own.length < 4) own.push(await keyFor(scenario, address))
    keys.push(own)
  }
  for (const own of keys) for (const key of own) await respondentWith(scenario, 'teachers', key).saveAll(answer)

  const work = keys.flatMap(([one, ...others]) => [
    ...others.map((key) => carry(scenario, one as TicketKey, key).then(() => 'carried')),
    ...[one as TicketKey, ...others].map(async (key) => {
      const { save, send } = respondentWith(scenario, 'teachers', key)
      await save('F2', other)
      const sent = await send()
      return sent.ok ? 'counted' : sent.reason
    }),
  ])
  const results = await Promise.all(work)
  expect(results.filter((result) => result === 'counted')).toHaveLength(people.length)
  expect(results.filter((result) => result === 'ticket-gone')).toHaveLength(3 * people.length)
  const counts = (await keptTallies(scenario)).teachers ?? {}
  for (const factor of FACTOR_KEYS) {
    expect(Object.values(counts[factor] ?? {}).reduce((sum, sheets) => sum + sheets, 0)).toBe(people.length)
  }
  expect(await keptRows(scenario, 'tickets')).toBe(0)
  expect(await keptRows(scenario, 'ticket_keys')).toBe(0)
})
