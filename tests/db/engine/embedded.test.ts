import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEmbedded } from '../../../src/db/engine/embedded.ts'
import { findEmptyDatabase } from '../../../src/db/engine/empty-database.ts'
import { packEmptyDatabase } from '../../../src/db/engine/pack-empty-database.ts'
import { createLookups } from '../../../src/db/lookups.ts'
import { shortenLog } from '../../../src/db/operations/shorten-log.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-embedded-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a database that was half made when the process was killed is made again', async () => {
  await mkdir(path.join(folder, 'database-new'))
  await writeFile(path.join(folder, 'database-new', 'PG_VERSION'), '18\n')
  const database = await openEmbedded(folder)
  expect(await createLookups(database.knex).hasInstitutions()).toBe(false)
  await database.close()
  expect(await readdir(folder)).toEqual(['database'])
})

test('a first start uses the database that the build packed, unless a migration was written since', async () => {
  const built = path.join(folder, 'built')
  await packEmptyDatabase(built)
  const [packed = ''] = await readdir(built)
  const clusters = []
  for (const name of ['one', 'other']) {
    const database = await openEmbedded(path.join(folder, name), built)
    const { rows } = await database.knex.raw(
      'select system_identifier as id, current_user as role from pg_control_system()',
    )
    expect(rows[0].role).toBe('bruggenscan_app')
    expect(await createLookups(database.knex).hasInstitutions()).toBe(false)
    clusters.push(rows[0].id)
    await database.close()
  }
  expect(clusters[0]).toBe(clusters[1])
  await utimes(path.join(built, packed), 0, 0)
  expect(await findEmptyDatabase(built)).toBeNull()
  expect(await findEmptyDatabase(path.join(folder, 'nothing-here'))).toBeNull()
})

test('what was deleted leaves the write-ahead log when it is shortened, also after the engine was opened again', async () => {
  const mark = 'noor@roc.example'
  const isInLog = async (): Promise<boolean> => {
    const log = path.join(folder, 'database', 'pg_wal')
    const files = (await readdir(log)).filter((name) => /^[0-9A-F]{24}$/.test(name))
    const texts = await Promise.all(files.map((name) => readFile(path.join(log, name), 'latin1')))
    return texts.some((text) => text.includes(mark))
  }
  for (let turn = 0; turn < 2; turn++) {
    const { knex, close } = await openEmbedded(folder)
    await knex('sessions').insert({ sid: mark, sess: '{}', expire: new Date() })
    await knex('sessions').delete()
    expect(await isInLog()).toBe(true)
    await shortenLog(knex, async () => false)()
    expect(await isInLog()).toBe(true)
    await shortenLog(knex, async () => true)()
    expect(await isInLog()).toBe(false)
    await close()
  }
})
