import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import type { RunErrand } from '../../../src/application/operations/errand.ts'
import { createInTransaction } from '../../../src/db/in-transaction.ts'
import { startQueue } from '../../../src/db/operations/queue.ts'
import { PutOff } from '../../../src/domain/errors.ts'
import type { AccountId, InstitutionId, ScanId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { waitUntil } from '../../support/servers/wait-until.ts'

const database = useDatabase()
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const someNotice = () => ({
  institutionId: crypto.randomUUID() as InstitutionId,
  scanId: crypto.randomUUID() as ScanId,
  accountId: crypto.randomUUID() as AccountId,
  notice: 'results' as const,
})

const add = (errand: ReturnType<typeof someNotice>, fails = false) =>
  createInTransaction(database.current.knex)(errand.institutionId, async ({ errands }) => {
    await errands.add('send-notice', errand)
    if (fails) throw new Error('rolled back')
  })

const start = async (run: RunErrand) => {
  const queue = await startQueue(
    database.current.knex,
    {
      'send-notice': run,
      'post-letters': async () => {},
      'mail-account': async () => {},
      'mail-address-change': async () => {},
      'send-offer': async () => {},
    },
    pino({ level: 'silent' }),
    { pollingIntervalSeconds: 0.5, maintenanceIntervalSeconds: 1 },
  )
  stops.push(queue.stop)
  return queue
}

const jobs = async (): Promise<readonly { state: string; data: unknown; output: unknown }[]> =>
  database.current.knex.withSchema('pgboss').from('job').select('state', 'data', 'output')

test('an errand is done after its transaction, and never when the transaction fails', async () => {
  const done: unknown[] = []
  await expect(add(someNotice(), true)).rejects.toThrow('rolled back')
  const errand = someNotice()
  await add(errand)
  await start(async (data) => void done.push(data))
  await waitUntil(async () => (await jobs()).some(({ state }) => state === 'completed'))
  expect(done).toEqual([errand])
  expect(await jobs()).toEqual([{ state: 'completed', data: errand, output: null }])
})

test('an errand that fails is tried again later, and the queue keeps nothing of the reason', async () => {
  await add(someNotice())
  await start(async () => {
    throw new PutOff('anna@roc.example was not at home')
  })
  await waitUntil(async () => (await jobs()).some(({ state }) => state === 'retry'))
  expect(JSON.stringify(await jobs())).not.toContain('anna')
})

test('when the queue stops, an errand under way is finished first', async () => {
  await add(someNotice())
  let begun = false
  let ended = false
  const queue = await start(async (_, stopping) => {
    begun = true
    await new Promise((resolve) => stopping.addEventListener('abort', resolve))
    await setTimeout(300)
    ended = true
  })
  await waitUntil(async () => begun)
  await queue.stop()
  expect(ended).toBe(true)
  expect((await jobs()).map(({ state }) => state)).toEqual(['completed'])
})

test('two processes share a queue, and each errand is done by one of them', async () => {
  const errands = Array.from({ length: 6 }, someNotice)
  for (const errand of errands) await add(errand)
  const done: unknown[] = []
  const run: RunErrand = async (data) => void done.push(data)
  await start(run)
  await start(run)
  await waitUntil(async () => (await jobs()).every(({ state }) => state === 'completed'))
  expect(done).toHaveLength(6)
  expect(done).toEqual(expect.arrayContaining(errands))
})

test('an errand of a process that died goes to another process after some minutes', async () => {
  await add(someNotice())
  const job = () => database.current.knex.withSchema('pgboss').from('job')
  const begun = (minutes: number) => ({
    state: 'active',
    started_on: database.current.knex.raw(`now() - interval '${minutes} minutes'`),
  })
  await job().update(begun(4))
  let done = 0
  await start(async () => {
    done += 1
  })
  await setTimeout(2500)
  expect((await jobs()).map(({ state }) => state)).toEqual(['active'])
  await job().update(begun(6))
  await waitUntil(async () => (await jobs()).some(({ state }) => state === 'retry'))
  await job().update({ start_after: database.current.knex.raw('now()') })
  await waitUntil(() => done === 1)
})
