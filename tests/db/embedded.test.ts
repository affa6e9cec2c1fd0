import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEmbedded } from '../../src/db/embedded.ts'
import { createLookups } from '../../src/db/lookups.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-embedded-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a database that was only half made when the process was killed is made anew', async () => {
  await mkdir(path.join(folder, 'database-new'))
  await writeFile(path.join(folder, 'database-new', 'PG_VERSION'), '18\n')
  const database = await openEmbedded(folder)
  expect(await createLookups(database.knex).hasInstitutions()).toBe(false)
  await database.close()
  expect(await readdir(folder)).toEqual(['database'])
})
