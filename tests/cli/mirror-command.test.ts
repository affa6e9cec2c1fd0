import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoMirror } from '../../seeds/demo-mirror.ts'
import { appCommand } from '../../src/cli/app-command.ts'
import { createInMirror } from '../../src/db/mirror/mirror-store.ts'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { useDatabase } from '../support/database/database.ts'
import { contributed, others, withdrawn } from '../support/mirror/mirror-pool.ts'
import { closedScan } from '../support/stories/closed-scan.ts'
import { launchedScan } from '../support/stories/scenario.ts'

const database = useDatabase()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-mirror-'))
})
afterAll(() => rm(folder, { recursive: true }))

const APART = { board: [3, 3], coaches: [8, 1], teachers: [30, 1] } as const
const FILE = demoMirror('2026-2027')
const pool = () => createInMirror(database.current.knex)((mirror) => mirror.pool())
const written = async (name: string, content: unknown) => {
  const file = path.join(folder, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

test('an export holds the contributions of institutions here, under ids that say nothing, and no name, scan or day', async () => {
  const { acts, institutionId, scanId } = await closedScan(database.current, APART)
  await acts.contributeToMirror(operatorIn(institutionId), scanId)
  await acts.importMirror(FILE, { dryRun: false })
  const file = path.join(folder, 'uit.json')
  expect((await appCommand(['mirror', 'export', file], acts)).stdout).toContain('Wrote 1 contributions')
  const text = await readFile(file, 'utf8')
  const document = JSON.parse(text)
  expect(document).toMatchObject({ format: 'bruggenscan-mirror-1', contributions: [{ schoolYear: '2026-2027' }] })
  for (const known of [institutionId, scanId, 'ROC', 'Nulmeting', (await pool())[0]?.link.toString('hex') ?? '-'])
    expect(text).not.toContain(known)
  expect(text).not.toMatch(/20\d\d-\d\d-\d\d/)
  expect(await appCommand(['mirror', 'export', file], acts)).toMatchObject({ status: 1 })
  const back = await appCommand(['mirror', 'import', file, '--yes'], acts)
  expect(back.stderr).toContain('comes from this installation')
})

test('an import first counts, then replaces all that its source brought before, and nothing else', async () => {
  const { acts, institutionId, scanId } = await closedScan(database.current, APART)
  await acts.contributeToMirror(operatorIn(institutionId), scanId)
  const file = await written('in.json', FILE)
  expect((await appCommand(['mirror', 'import', file], acts)).stdout).toMatch(/^Would be taken:\n {2}new: 11\n/)
  expect(await pool()).toHaveLength(1)
  await appCommand(['mirror', 'import', file, '--yes'], acts)
  expect(await pool()).toHaveLength(12)
  const [first, second, ...others] = FILE.contributions
  if (!first || !second) throw new Error('the file is empty')
  const later = { ...FILE, contributions: [{ ...second, schoolYear: '2027-2028' }, ...others] }
  const again = await appCommand(['mirror', 'import', await written('later.json', later), '--yes'], acts)
  expect(again.stdout).toBe('Taken:\n  new: 0\n  changed: 1\n  the same: 9\n  removed, no longer in the file: 1\n')
  expect(await pool()).toHaveLength(11)
  const elsewhere = { ...later, source: 'f'.repeat(32) }
  await appCommand(['mirror', 'import', await written('elders.json', elsewhere), '--yes'], acts)
  expect(await pool()).toHaveLength(21)
})

test('an import with which the mirror would hold more than a hundred is refused', async () => {
  const { acts } = await launchedScan(database.current)
  await contributed(database.current, others(90, 45))
  const file = await written('vol.json', FILE)
  const refused = await appCommand(['mirror', 'import', file, '--yes'], acts)
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('would hold more than 100') })
  expect(await pool()).toHaveLength(90)
  await withdrawn(database.current, 'other 0')
  expect(await appCommand(['mirror', 'import', file, '--yes'], acts)).toMatchObject({ status: 0 })
  expect(await appCommand(['mirror', 'import', file, '--yes'], acts)).toMatchObject({ status: 0 })
  expect(await pool()).toHaveLength(100)
})

test('what is wrong with a file is said on one short line, without the control characters of its keys', async () => {
  const { acts } = await launchedScan(database.current)
  const key = `\u001b[2J\u0007\n${'x'.repeat(100_000)}`
  const file = await written('sturing.json', { ...FILE, [key]: 1 })
  const { stderr } = await appCommand(['mirror', 'import', file, '--yes'], acts)
  expect(stderr).toContain('the file: Unrecognized key: "')
  expect(stderr.trimEnd()).not.toMatch(/\p{C}/u)
  expect(stderr.length).toBeLessThan(file.length + 250)
})

test.each([
  ['no JSON', 'x', 'the file'],
  ['a name that travels along', { ...FILE, institution: 'ROC' }, 'institution'],
  [
    'an unknown picture',
    withFirst({ pictures: { F1: { 'board-teachers': 'higher' } } }),
    'contributions.0.pictures.F1',
  ],
  ['an unknown factor', withFirst({ pictures: { F9: {} } }), 'F9'],
  ['a finer date', withFirst({ schoolYear: '2026-10-01' }), 'school year'],
  ['an id twice', { ...FILE, contributions: [FILE.contributions[0], FILE.contributions[0]] }, 'twice'],
])('a file with %s is refused as a whole', async (name, content, reason) => {
  const { acts } = await launchedScan(database.current)
  const file = await written(`${name}.json`, content)
  const refused = await appCommand(['mirror', 'import', file, '--yes'], acts)
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was taken.') })
  expect(refused.stderr).toContain(reason)
  expect(await pool()).toEqual([])
})

function withFirst(changes: object) {
  return { ...FILE, contributions: [{ ...FILE.contributions[0], ...changes }] }
}

test.each([[[]], [['export']], [['import', '/x', '--no']], [['send', '/x']]])(
  'mirror %s says how it is used',
  async (argv) => {
    const { acts } = await launchedScan(database.current)
    expect(await appCommand(['mirror', ...argv], acts)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Usage/),
    })
  },
)
