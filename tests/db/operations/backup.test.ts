import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Knex } from 'knex'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { connectAsOwner, type Database } from '../../../src/db/engine/connect.ts'
import { openEmbedded } from '../../../src/db/engine/embedded.ts'
import { openServer } from '../../../src/db/engine/open-server.ts'
import { backUp } from '../../../src/db/operations/back-up.ts'
import { LEFT_OUT } from '../../../src/db/operations/kept-tables.ts'
import { restoreEmbedded, restoreServer } from '../../../src/db/operations/restore.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { everyRow } from '../../support/database/every-row.ts'
import { createFreshDatabase } from '../../support/database/server-template.ts'
import { urlOf } from '../../support/database/url-of.ts'
import { composeApp } from '../../support/servers/app.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const run = promisify(execFile)
// Each test makes a database or two.
vi.setConfig({ testTimeout: 240_000 })

const database = useDatabase()
const template = inject('databaseTemplate')

let folder: string
const cleanups: (() => Promise<unknown>)[] = []
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-backup-'))
})
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  await rm(folder, { recursive: true })
})

/** A closed scan with remarks, the next round that follows it, open, with people invited, and somebody signed in. */
const office = async () => {
  const closed = await closedOffice(database.current, {
    remarks: Array.from({ length: 10 }, (_, each) => `Toelichting ${each}`),
  })
  const { acts, institutionId, scanId } = closed
  await acts.startNextRound(operatorIn(institutionId), scanId, 'Tweede ronde')
  const open = await acts.draftScan(operatorIn(institutionId), exampleSettings({ title: 'Nog open' }))
  await acts.launchScan(operatorIn(institutionId), open, launchChecks)
  await acts.inviteAddressees(operatorIn(institutionId), open, [{ address: 'anna@roc.example', group: 'teachers' }])
  return { ...closed, open }
}

const backedUp = async (name = 'een.backup') => {
  const file = path.join(folder, name)
  const now = () => new Date('2026-11-20T12:00:00Z')
  const url = template.kind === 'server' ? await database.asOwner(async (owner) => urlOf(owner)) : null
  return { file, ...(await backUp(url, database.current.knex, now)(file)) }
}

/** Each engine that a backup can be restored into here: from a server, both. */
const restoredEverywhere = async (file: string): Promise<readonly Restored[]> => {
  const inFolder = await restoredInFolder(file)
  return template.kind === 'embedded' ? [inFolder] : [inFolder, await restoredOnServer(file)]
}

/** The engine of the test, for what doesn't depend on where the backup came from. */
const restoredHere = (file: string): Promise<Restored> =>
  template.kind === 'embedded' ? restoredInFolder(file) : restoredOnServer(file)

type Restored = { readonly database: Database; readonly owner: AsOwner }

const restoredInFolder = async (file: string): Promise<Restored> => {
  const home = path.join(folder, `home-${cleanups.length}`)
  await restoreEmbedded(home, file, { replace: false, now: new Date() })
  const embedded = await openEmbedded(home)
  cleanups.push(embedded.close)
  const asOwner: AsOwner = (work) =>
    embedded.knex.transaction(async (trx) => {
      await trx.raw('set local role bruggenscan_owner')
      return work(trx)
    })
  return { database: embedded, owner: asOwner }
}

const restoredOnServer = async (file: string): Promise<Restored> => {
  if (template.kind !== 'server') throw new Error('no server')
  const fresh = await createFreshDatabase(template)
  cleanups.push(fresh.drop)
  await restoreServer(fresh.url, file)
  return onServer(fresh.url)
}

type AsOwner = <Result>(work: (owner: Knex) => Promise<Result>) => Promise<Result>

const onServer = async (url: string) => {
  const opened = await openServer(url)
  const owner = connectAsOwner(url)
  cleanups.push(opened.close, () => owner.destroy())
  return { database: opened, owner: ((work) => work(owner)) as AsOwner }
}

test('a restored database holds every row as it was, shows the same report, and signs nobody in', async () => {
  const { acts, institutionId, scanId, open } = await office()
  const before = await database.asOwner(everyRow)
  expect(before.remarks).toHaveLength(10)
  expect(await database.asOwner((owner) => owner('sessions').pluck('sid'))).toHaveLength(2)
  const { file, rows } = await backedUp()
  expect(rows).toBe(Object.values(before).flat().length)
  for (const restored of await restoredEverywhere(file)) {
    expect(await restored.owner(everyRow)).toEqual(before)
    expect(await restored.owner((owner) => owner('sessions').pluck('sid'))).toEqual([])
    const again = composeApp(restored.database, { now: acts.now })
    expect(await again.getReport(institutionId, scanId)).toEqual(await acts.getReport(institutionId, scanId))
    expect(await again.getDossier(institutionId, scanId)).toEqual(await acts.getDossier(institutionId, scanId))
    const stillFrozen = restored.owner((owner) => owner('scans').where({ id: open }).update({ title: 'Anders' }))
    await expect(stillFrozen).rejects.toMatchObject({ constraint: 'scans_frozen' })
  }
})

test('a backup is readable by its owner only, holds no session, and is never written over another file', async () => {
  await office()
  const { file } = await backedUp()
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const text = gunzipSync(await readFile(file)).toString()
  expect(text).not.toContain('"sess"')
  expect(text).toContain('\n"scans"\n')
  await expect(backedUp()).rejects.toThrow('is there already')
  expect(await readdir(folder)).toEqual(['een.backup'])
})

test('mail that waited is not sent by itself, because nobody knows whether it was sent', async () => {
  const { institutionId, open } = await office()
  const ids = { institution_id: institutionId, scan_id: open }
  await database.asOwner(async (owner) => {
    const [ticket] = await owner('invitations').where(ids).pluck('ticket_id')
    const id = crypto.randomUUID()
    await owner('mailings').insert({
      ...{ ...ids, id, kind: 'invitation', subject: 'Doe mee', opening: '', language: 'nl' },
      ...{ created_at: new Date(), sent_at: new Date(), addressed: 1 },
    })
    await owner('letters').insert({ institution_id: institutionId, mailing_id: id, ticket_id: ticket })
  })
  const { file } = await backedUp()
  const { owner } = await restoredHere(file)
  expect(await owner((trx) => trx('letters').select('state'))).toEqual([{ state: 'unknown' }])
  expect(await owner((trx) => trx('mailings').select('addressed', 'unknown'))).toEqual([{ addressed: 1, unknown: 1 }])
  expect(await owner((trx) => trx('pgboss.job').pluck('id'))).toEqual([])
})

test.runIf(template.kind === 'embedded')(
  'an embedded database that is there is replaced only on request, and stays beside the new one',
  async () => {
    await office()
    const { file } = await backedUp()
    const home = path.join(folder, 'home')
    const now = new Date('2026-12-01T08:00:00Z')
    expect(await restoreEmbedded(home, file, { replace: false, now })).toEqual({ kept: null })
    await expect(restoreEmbedded(home, file, { replace: false, now })).rejects.toThrow('The database is not empty.')
    const { kept } = await restoreEmbedded(home, file, { replace: true, now })
    expect(kept).toBe(path.join(home, 'database-before-2026-12-01T08-00-00-000Z'))
    expect((await readdir(home)).sort()).toEqual(['database', 'database-before-2026-12-01T08-00-00-000Z'])
  },
)

test('a file that is no whole backup of this version or an earlier one is refused before anything is changed', async () => {
  await office()
  const { file } = await backedUp()
  const text = gunzipSync(await readFile(file)).toString()
  const refused = async (content: Buffer, message: string) => {
    const bad = path.join(folder, 'bad')
    await writeFile(bad, content)
    const home = path.join(folder, 'untouched')
    await expect(restoreEmbedded(home, bad, { replace: true, now: new Date() })).rejects.toThrow(message)
    await expect(stat(home)).rejects.toThrow('ENOENT')
  }
  await refused(Buffer.from('niets'), "can't be read")
  await refused(gzipSync('{"format":"iets anders"}\n'), 'is no backup of Bruggenscan')
  await refused(gzipSync(text.split('\n').slice(0, -2).join('\n')), 'is cut off')
  await refused((await readFile(file)).subarray(0, 2000), "can't be read")
  await refused(gzipSync(text.replace('"0140_erasure"', '"9999_of_later"')), 'made by a later version')
})

test.runIf(template.kind === 'server')(
  'on a server only: pg_dump and psql as the owner restore every row, and the app starts on it',
  async () => {
    if (template.kind !== 'server') return
    const { acts, institutionId, scanId } = await office()
    const before = await database.asOwner(everyRow)
    const file = path.join(folder, 'dump.sql')
    const url = await database.asOwner(async (owner) => urlOf(owner))
    const leftOut = [
      ...Object.keys(LEFT_OUT)
        .filter((name) => !name.startsWith('knex'))
        .map((name) => `public.${name}`),
      'pgboss.j*',
      'pgboss.archive',
    ]
    await run('pg_dump', [
      '--enable-row-security',
      ...leftOut.map((table) => `--exclude-table-data=${table}`),
      ...['--file', file, '--dbname', url],
    ])
    const fresh = await createFreshDatabase(template)
    cleanups.push(fresh.drop)
    await run('psql', ['--quiet', '--set=ON_ERROR_STOP=1', '--file', file, '--dbname', fresh.url])
    const restored = await onServer(fresh.url)
    expect(await restored.owner(everyRow)).toEqual(before)
    const again = composeApp(restored.database, { now: acts.now })
    expect(await again.getReport(institutionId, scanId)).toEqual(await acts.getReport(institutionId, scanId))
    for (const table of ['sessions', 'pgboss.job']) {
      expect(await restored.owner((owner) => owner(table).pluck(table === 'sessions' ? 'sid' : 'id'))).toEqual([])
    }
  },
)
