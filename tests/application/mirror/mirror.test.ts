import { expect, inject, test } from 'vitest'
import { keyRing } from '../../../src/application/key-ring.ts'
import { mirrorKeys } from '../../../src/application/mirror/mirror-keys.ts'
import { createInMirror } from '../../../src/db/mirror/mirror-store.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { MOST_CONTRIBUTIONS } from '../../../src/domain/mirror/snapshot.ts'
import { useDatabase } from '../../support/database/database.ts'
import { dumpOf, tablesWith } from '../../support/database/dump.ts'
import { alike, contributed, others, withdrawn } from '../../support/mirror/mirror-pool.ts'
import { closedScan } from '../../support/stories/closed-scan.ts'
import { launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const APART = { board: [3, 3], coaches: [8, 1], teachers: [30, 1] } as const

const contribute = ({ acts, institutionId, scanId }: Scenario) =>
  acts.contributeToMirror(operatorIn(institutionId), scanId)
const inMirror = () => createInMirror(database.current.knex)
const pool = () => inMirror()((mirror) => mirror.pool())
const snapshots = () => inMirror()((mirror) => mirror.snapshots())
const print = ({ acts }: Pick<Scenario, 'acts'>) => acts.jobs.find(({ name }) => name === 'print the mirror')?.work()

test('a closed scan contributes its pictures, and the pool names no institution, scan or day', async () => {
  const scenario = await closedScan(database.current, APART)
  expect(await contribute(scenario)).toEqual({ ok: true })
  const [only, ...rest] = await pool()
  expect(rest).toEqual([])
  expect(only?.contribution?.pictures.F1).toEqual({
    'board-coaches': 'first',
    'board-teachers': 'first',
    'coaches-teachers': 'no-difference',
  })
  const kept = (await dumpOf(database)).filter(({ table }) => table.endsWith('mirror_pool')).map(({ text }) => text)
  expect(kept).toHaveLength(1)
  for (const known of [scenario.institutionId, scenario.scanId, 'ROC', 'Nulmeting']) {
    expect(kept.join()).not.toContain(known)
    expect(kept.join()).not.toContain(Buffer.from(known).toString('hex'))
  }
  expect(kept.join()).not.toMatch(/20\d\d-\d\d-\d\d/)
  expect(kept.join()).toContain('2026-2027')
})

test('the link is made again with the secret only', async () => {
  const scenario = await closedScan(database.current, APART)
  await contribute(scenario)
  const [row] = await pool()
  const linkWith = (secret: string) => mirrorKeys(keyRing(secret)).linkOf(scenario.institutionId)
  expect(row?.link).toEqual(linkWith('a secret that only tests know, long enough'))
  expect(row?.link).not.toEqual(linkWith('another secret'))
})

test('the application can not read or change the pool, nor change a snapshot', async () => {
  const refused = { code: '42501' }
  for (const sql of [
    'select * from mirror_pool',
    'delete from mirror_pool',
    `insert into mirror_snapshots values ('2027-02-01', null)`,
    'delete from mirror_snapshots',
    'select rewrite_mirror_pool()',
  ]) {
    await expect(database.current.knex.raw(sql), sql).rejects.toMatchObject(refused)
  }
})

test('after each change one transaction wrote all rows, in the order of the links', async () => {
  await contributed(database.current, others(6, 3))
  const rows = () =>
    database.asOwner(async (owner) => (await owner.raw('select xmin, link from mirror_pool order by ctid')).rows)
  const inOrder = async () => {
    const found: readonly { xmin: string; link: Buffer }[] = await rows()
    expect(new Set(found.map(({ xmin }) => xmin)).size).toBe(1)
    const links = found.map(({ link }) => link.toString('hex'))
    expect(links).toEqual(links.toSorted())
    return found.length
  }
  expect(await inOrder()).toBe(6)
  await contributed(database.current, { 'other 4': alike('spread') })
  expect(await inOrder()).toBe(6)
  await withdrawn(database.current, 'other 2')
  expect(await inOrder()).toBe(5)
})

test('the audit log notes the day, without a minute and without a scan', async () => {
  const scenario = await closedScan(database.current, APART)
  await contribute(scenario)
  await scenario.acts.withdrawFromMirror(operatorIn(scenario.institutionId))
  const lines = await database.asOwner((owner) => owner('audit_log').whereLike('act', '%mirror').orderBy('act'))
  expect(lines).toMatchObject([
    { act: 'contribute-to-mirror', scan_id: null, subject: null, at: new Date('2026-11-19T23:00:00Z') },
    { act: 'withdraw-from-mirror', scan_id: null, subject: null, at: new Date('2026-11-19T23:00:00Z') },
  ])
})

test('a contribution changes once in a period at most, and not by way of withdrawing', async () => {
  const scenario = await closedScan(database.current, APART)
  const { acts, clock, institutionId } = scenario
  await contribute(scenario)
  expect(await contribute(scenario)).toEqual({ ok: false, reason: 'changed-this-period' })
  expect(await acts.withdrawFromMirror(operatorIn(institutionId))).toBe(true)
  expect(await acts.withdrawFromMirror(operatorIn(institutionId))).toBe(false)
  expect(await contribute(scenario)).toEqual({ ok: false, reason: 'changed-this-period' })
  clock.now = new Date('2027-02-01T09:00:00Z')
  expect(await contribute(scenario)).toEqual({ ok: true })
  expect(await pool()).toHaveLength(1)
})

test('after a withdrawal an institution contributes no more in the same period', async () => {
  const scenario = await closedScan(database.current, APART)
  const { acts, clock, institutionId } = scenario
  await contribute(scenario)
  clock.now = new Date('2027-02-01T09:00:00Z')
  await acts.withdrawFromMirror(operatorIn(institutionId))
  expect(await contribute(scenario)).toEqual({ ok: false, reason: 'changed-this-period' })
  clock.now = new Date('2027-07-01T09:00:00Z')
  expect(await contribute(scenario)).toEqual({ ok: true })
})

test('a full mirror takes no other contribution, and a new one of an institution in it', async () => {
  const scenario = await closedScan(database.current, APART)
  await contributed(database.current, others(MOST_CONTRIBUTIONS, 50))
  expect(await contribute(scenario)).toEqual({ ok: false, reason: 'mirror-full' })
  await withdrawn(database.current, 'other 0')
  expect(await contribute(scenario)).toEqual({ ok: true })
  scenario.clock.now = new Date('2027-02-01T09:00:00Z')
  expect(await contribute(scenario)).toEqual({ ok: true })
  expect(await pool()).toHaveLength(MOST_CONTRIBUTIONS)
})

test.runIf(inject('databaseTemplate').kind === 'server')(
  'contributing waits for the mirror before it holds the scan, as deleting an institution does [skipped on PGlite, which has one connection]',
  async () => {
    const scenario = await closedScan(database.current, APART)
    const { contributing } = await inMirror()(async (mirror) => {
      await mirror.lock()
      const started = contribute(scenario)
      await database.asOwner(async (owner) => {
        const waiting = () =>
          owner.raw(`select 1 from pg_locks join pg_database on pg_database.oid = database
            where locktype = 'advisory' and not granted and datname = current_database()`)
        while ((await waiting()).rows.length === 0);
        await owner.raw('select 1 from scans where id = ? for update nowait', [scenario.scanId])
      })
      return { contributing: started }
    })
    expect(await contributing).toEqual({ ok: true })
  },
)

test('an open scan contributes nothing, and neither does one without a compared pair', async () => {
  await expect(contribute(await launchedScan(database.current))).rejects.toThrow('report')
  const few = await closedScan(database.current, { board: [3, 3], coaches: [2, 1], teachers: [4, 1] })
  expect(await contribute(few)).toEqual({ ok: false, reason: 'nothing-compared' })
})

test('the clock decides once for each fixed day: it prints, or waits until the next', async () => {
  const scenario = await launchedScan(database.current)
  await contributed(database.current, others(7, 4))
  await print(scenario)
  expect(await snapshots()).toEqual([{ madeOn: '2026-07-01', snapshot: null }])
  await contributed(database.current, others(9, 5))
  scenario.clock.now = new Date('2026-11-21T12:00:00Z')
  await print(scenario)
  expect(await snapshots()).toHaveLength(1)
  scenario.clock.now = new Date('2027-02-03T12:00:00Z')
  await print(scenario)
  const [printed] = await snapshots()
  expect(printed).toMatchObject({ madeOn: '2027-02-01', snapshot: { institutions: 9 } })
  expect(printed?.snapshot?.rows.F1?.['board-teachers']).toEqual([5, null, null, null, null])
})

test('only what changed since the last print counts: back and forth is no change, and a withdrawal is one', async () => {
  const scenario = await launchedScan(database.current)
  await contributed(database.current, others(9, 5))
  await print(scenario)
  const changes = async () => (await pool()).filter(({ changed }) => changed).length
  expect(await changes()).toBe(0)
  await contributed(database.current, { 'other 0': alike('spread') })
  expect(await changes()).toBe(1)
  await contributed(database.current, { 'other 0': alike('first') })
  expect(await changes()).toBe(0)
  await contributed(database.current, { newcomer: alike('first') })
  await withdrawn(database.current, 'newcomer')
  expect(await changes()).toBe(0)
  await withdrawn(database.current, 'other 8')
  expect(await changes()).toBe(1)
  expect((await pool()).filter(({ contribution }) => contribution === null)).toHaveLength(1)
  await contributed(database.current, Object.fromEntries(Object.entries(others(14, 6)).slice(9)))
  scenario.clock.now = new Date('2027-02-03T12:00:00Z')
  await print(scenario)
  expect((await snapshots())[0]?.snapshot?.institutions).toBe(13)
  expect(await pool()).toHaveLength(13)
})

test('an erased institution is in the pool no more, and an earlier print keeps its counts', async () => {
  const scenario = await closedScan(database.current, APART)
  await contributed(database.current, others(8, 4))
  await contribute(scenario)
  await print(scenario)
  const before = await snapshots()
  expect(before[0]?.snapshot?.institutions).toBe(9)
  await scenario.acts.eraseInstitution(scenario.institutionId)
  expect((await pool()).filter(({ contribution }) => contribution !== null)).toHaveLength(8)
  expect(await snapshots()).toEqual(before)
  expect(tablesWith(await dumpOf(database), scenario.institutionId)).toEqual([])
})
