import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, inject, test } from 'vitest'
import { withInstitution } from '../../src/db/in-transaction.ts'
import type { InstitutionId } from '../../src/domain/ids.ts'
import { packedScript } from '../support/servers/packed-script.ts'
import { openPostOffice, type TestPostOffice } from '../support/servers/post-office.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { addressesOf, mailingScan } from '../support/stories/mailing-scan.ts'
import { type Engine, embeddedEngine, serverEngine } from './engine.ts'
import type { Post } from './posting-process.ts'

const template = inject('databaseTemplate')
const PEOPLE = 60
/**
 * The numbers of mails before each kill. The first kill comes while the office keeps a letter waiting, the others at
 * any moment.
 */
const KILLS = [8, 20, 40]

const people = Array.from({ length: PEOPLE }, (_, index) => `p${String(index).padStart(2, '0')}@roc.example`)

const packed = packedScript(fileURLToPath(new URL('posting-process.ts', import.meta.url)))

/** Does the errands of the queue in another process. */
const posting = async (engine: Engine, office: TestPostOffice, now: Date) => {
  const post: Post = { address: engine.address, url: office.url, now: now.toISOString() }
  return spawn(process.execPath, [await packed, JSON.stringify(post)], { stdio: 'inherit' })
}

const killed = async (child: ChildProcess) => {
  const ended = once(child, 'close')
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}

/** Lets ten minutes pass, in which the queue gives up on the dead process. */
const timePasses = async (engine: Engine, institutionId: InstitutionId) => {
  const database = await engine.open()
  const jobs = database.knex.withSchema('pgboss').from('job')
  await jobs.where({ state: 'active' }).update({ state: 'retry' })
  const states = await withInstitution(database.knex, institutionId, async (trx) => {
    await trx('letters')
      .where({ state: 'sending' })
      .update({ taken_at: new Date('2026-11-20T11:00:00Z') })
    return trx('letters').pluck('state')
  })
  await database.close()
  return states
}

const expectAtMostOneEach = async (engine: Engine) => {
  let hung = false
  const office = await openPostOffice(() => {
    if (office.mails.length !== KILLS[0] || hung) return 'accept'
    hung = true
    return { hang: 'address' }
  })
  const database = await engine.open()
  const scan = await mailingScan(database)
  await scan.invite('teachers', people)
  const mailingId = await scan.dispatch('invitation')
  await scan.office.close()
  await database.close()
  try {
    for (const [index, kill] of KILLS.entries()) {
      const child = await posting(engine, office, scan.clock.now)
      await waitUntil(() => office.mails.length >= kill, 120_000)
      await (index === 0 ? waitUntil(() => hung) : setTimeout(randomInt(40)))
      await killed(child)
      await timePasses(engine, scan.institutionId)
    }
    const child = await posting(engine, office, scan.clock.now)
    await waitUntil(() => office.mails.length >= PEOPLE - KILLS.length, 120_000)
    await setTimeout(3000)
    await killed(child)
    const states = await timePasses(engine, scan.institutionId)

    const got = addressesOf(office.mails)
    expect(got).toEqual([...new Set(got)])
    const lost = people.filter((address) => !got.includes(address))
    expect(states.filter((state) => !['sent', 'unknown'].includes(state))).toEqual([])
    const unknown = states.filter((state) => state === 'unknown').length
    expect(unknown).toBeGreaterThanOrEqual(Math.max(1, lost.length))
    expect(unknown).toBeLessThanOrEqual(KILLS.length)
    const again = await engine.open()
    const [row] = await withInstitution(again.knex, scan.institutionId, (trx) =>
      trx('mailings').where({ id: mailingId }),
    )
    await again.close()
    expect(row).toMatchObject({ addressed: PEOPLE, sent: PEOPLE - unknown, unknown, failed: 0 })
  } finally {
    await office.close()
    await engine.remove()
  }
}

test.runIf(template.kind === 'embedded')(
  'a process on PGlite that is killed at any moment mails nobody twice',
  { timeout: 600_000 },
  async () => expectAtMostOneEach(await embeddedEngine()),
)

test.runIf(template.kind === 'server')(
  'a client of a server that is killed at any moment mails nobody twice (needs TEST_DATABASE_URL)',
  { timeout: 600_000 },
  async () => {
    if (template.kind === 'server') await expectAtMostOneEach(await serverEngine(template))
  },
)
