import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appCommand } from '../../src/cli/app-command.ts'
import { readConfig } from '../../src/config.ts'
import { memberIn, operatorIn } from '../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { root } from '../../src/root.ts'
import { start } from '../../src/start.ts'
import { startsOf } from '../support/servers/program.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const run = promisify(execFile)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const cli = (...args: readonly string[]) =>
  run(process.execPath, [...startsOf('src/cli/main.ts'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'silent' },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )
/** The path relative to the folder that the command is called in. */
const FILE = () => path.relative(root, path.join(folder, 'mijn.backup'))
const started = () =>
  start(readConfig({ PORT: '0', DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'silent' }), appCommand)

test('a backup can be made while the app runs, and a restore ends what ended since and keeps the old database beside it', async () => {
  const running = await started()
  const { composed } = running
  const institutionId = await institutionWithPeople(composed)
  const gone = await institutionWithPeople(composed, 'weg.example')
  const launched = async (title: string) => {
    const scanId = await composed.draftScan(
      operatorIn(institutionId),
      exampleSettings({ title, closesAt: lastMinuteOf('2999-01-01') }),
    )
    await composed.launchScan(operatorIn(institutionId), scanId, launchChecks)
    return scanId
  }
  const closed = await launched('Sluit straks')
  const erased = await launched('Verdwijnt straks')
  expect(await cli('backup', FILE())).toMatchObject({ code: 0, stdout: expect.stringContaining('Wrote ') })

  await composed.closeScan(operatorIn(institutionId), closed)
  await composed.eraseScan({ ...memberIn(institutionId, crypto.randomUUID() as never), name: 'Bea' }, erased)
  const deletion = (...more: readonly string[]) =>
    appCommand(['institution', 'delete', '--name', 'ROC weg.example', ...more], composed)
  expect((await deletion()).stdout).toContain("add: --yes 'ROC weg.example'")
  expect(await deletion('--yes', 'ROC')).toMatchObject({ status: 2 })
  expect(await composed.countInstitution(gone)).not.toBeNull()
  const receipt = await deletion('--yes', 'ROC weg.example')
  expect(receipt).toMatchObject({ status: 0, stdout: expect.stringContaining(`institution ${gone}`) })
  expect(receipt.stdout).toContain('accounts: 2')
  expect(await deletion()).toMatchObject({ status: 2, stderr: expect.stringContaining('no such institution') })
  await running.stop()

  const restored = await cli('restore', FILE(), '--replace')
  expect(restored).toMatchObject({ code: 0, stderr: '' })
  for (const line of ['scans closed: 1', 'scans deleted: 1', 'institutions deleted: 1', 'database-before-']) {
    expect(restored.stdout).toContain(line)
  }
  const again = await started()
  try {
    expect(await again.composed.listScans(institutionId)).toMatchObject([{ id: closed, status: 'closed' }])
    expect(await again.composed.countInstitution(gone)).toBeNull()
  } finally {
    await again.stop()
  }
  const ledger = await readFile(path.join(folder, 'data/ledger', `${hostname()}.jsonl`), 'utf8')
  expect(ledger).not.toContain('ROC')
}, 400_000)

test('a restore without a file shows its usage', async () => {
  expect(await cli('restore')).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage: restore FILE') })
}, 120_000)
