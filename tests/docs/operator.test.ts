import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, inject, test } from 'vitest'
import { connectAsOwner } from '../../src/db/engine/connect.ts'
import { LEFT_OUT } from '../../src/db/operations/kept-tables.ts'
import { root } from '../../src/root.ts'
import { useDatabase } from '../support/database/database.ts'
import { createFreshDatabase } from '../support/database/server-template.ts'
import { standsIn, wholeDump } from '../support/database/whole-dump.ts'
import { mailingScan } from '../support/stories/mailing-scan.ts'

const database = useDatabase()
const template = inject('databaseTemplate')
const run = promisify(execFile)
const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-recipe-'))
afterAll(() => rm(folder, { recursive: true }))

/** The commands of the guide that make a backup with pg_dump, in order. */
const recipes = async (): Promise<readonly string[]> => {
  const guide = await readFile(path.join(root, 'docs/operator.md'), 'utf8')
  return [...guide.matchAll(/^```\n(pg_dump [\s\S]*?)\n```/gm)].map(([, command = '']) => command)
}

test('every backup with pg_dump leaves out what our own backup leaves out', async () => {
  const commands = await recipes()
  expect(commands).toHaveLength(2)
  const tables = Object.keys(LEFT_OUT).filter((name) => !name.startsWith('knex'))
  for (const command of commands)
    for (const table of tables) expect(command).toContain(`--exclude-table-data=public.${table} `)
})

const OF_PEOPLE = ['tickets', 'ticket_keys', 'invitations', 'invited_addresses', 'letters', 'slips']

test.runIf(template.kind === 'server')(
  'the backup without invitations runs as it is written, holds no address and no ticket, and comes back [skipped on PGlite]',
  async () => {
    if (template.kind !== 'server' || !database.url) return
    const scan = await mailingScan(database.current)
    await scan.invite('teachers', ['noor@roc.example', 'piet@roc.example'])
    await scan.dispatch('invitation')
    await scan.posted()
    const before = await database.asOwner(wholeDump)
    expect(standsIn(before, 'noor@roc.example')).toBe(true)

    const command = (await recipes())[1]?.replaceAll('/backups/', `${folder}/`) ?? ''
    await run('bash', ['-c', command], { env: { ...process.env, MIGRATION_DATABASE_URL: database.url } })
    const [file = ''] = await readdir(folder)
    const fresh = await createFreshDatabase(template)
    const owner = connectAsOwner(fresh.url)
    try {
      await run('pg_restore', [...['--exit-on-error', '--no-owner', `--dbname=${fresh.url}`], path.join(folder, file)])
      for (const table of OF_PEOPLE) {
        expect(
          await database.asOwner((full) => full(table).then(({ length }) => length > 0 || table === 'slips')),
        ).toBe(true)
        expect(await owner(table), table).toEqual([])
      }
      expect(await owner('scans').pluck('title')).toEqual(
        await database.asOwner((full) => full('scans').pluck('title')),
      )
      expect(standsIn(await wholeDump(owner), 'noor@roc.example')).toBe(false)
    } finally {
      await owner.destroy()
      await fresh.drop()
    }
  },
)
