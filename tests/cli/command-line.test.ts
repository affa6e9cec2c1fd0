import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appCommand } from '../../src/cli/app-command.ts'
import { DEMO_MARK, demoFolder } from '../../src/cli/demo-folder.ts'
import { readConfig } from '../../src/config.ts'
import { root } from '../../src/root.ts'
import { start } from '../../src/start.ts'
import { pdfText } from '../support/readers/pdf-text.ts'
import { startsOf } from '../support/servers/program.ts'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Runs the command line in its own process, as people call it. */
const cli = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  run(process.execPath, [...startsOf('src/cli/main.ts'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'silent', ...environment },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )

const people = ['--board', 'Bea Bestuur <bea@roc.example>', '--facilitator', 'gijs@roc.example']

test('without a command, the command line lists its commands', async () => {
  expect(await cli([])).toMatchObject({ code: 0, stdout: expect.stringContaining('institution create') })
  expect(await cli(['dans'])).toMatchObject({ code: 2, stderr: expect.stringContaining('unknown command: dans') })
})

test.each([
  ['demo', '--help'],
  ['backup', '-h'],
  ['institution', 'delete', '--help'],
])('who asks for help with %s gets the commands, and nothing runs', async (...args) => {
  expect(await cli(args)).toMatchObject({ code: 0, stdout: expect.stringContaining('backup FILE'), stderr: '' })
  expect(existsSync(path.join(root, args.at(-1) ?? ''))).toBe(false)
})

test('a command creates an institution, and the printed passwords work', async () => {
  const made = await cli(['institution', 'create', '--name', 'ROC Nieuw', ...people])
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('Made ROC Nieuw') })
  const password = /board: bea@roc\.example, password (\S+)/.exec(made.stdout)?.[1] ?? ''
  const running = await start(
    readConfig({ PORT: '0', DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'silent' }),
    appCommand,
  )
  try {
    expect(await running.composed.signIn('bea@roc.example', password)).toMatchObject({ ok: true })
    expect(made.stdout).not.toContain('demo')
    await mkdir(demoFolder(path.join(folder, 'data')), { recursive: true })
    await writeFile(path.join(demoFolder(path.join(folder, 'data')), DEMO_MARK), '')
    const second = await cli(['institution', 'create', '--name', 'ROC Twee', ...people])
    expect(second.stdout).toContain('The demo has a database of its own')
    expect(second).toMatchObject({ code: 0, stdout: expect.stringContaining('Made ROC Twee') })
    const bea = await running.composed.signIn('bea@roc.example', password)
    expect(
      bea.ok && (await running.composed.membershipsOf(bea.accountId)).map(({ institution }) => institution),
    ).toEqual(['ROC Nieuw', 'ROC Twee'])
  } finally {
    await running.stop()
  }
})

test('a faulty command reports its fault from its own process too', async () => {
  expect(await cli(['institution', 'create', '--board', 'bea@roc.example'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--name'),
  })
})

test('a wrong setting stops a command and is named', async () => {
  const ended = await cli(['institution', 'create', '--name', 'x'], { PORT: 'x' })
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('PORT') })
})

const counts = {
  factors: ['F1', 'F6'],
  groups: {
    board: { F1: { '3|3': 2 }, F6: { '3|3': 2 } },
    coaches: { F1: { '2|3': 4 }, F6: { '1|3': 4 } },
    teachers: { F1: { '2|3': 2 }, F6: { '1|3': 2 } },
  },
}

test('a command prints a report from a file of counts, and leaves no other file behind', async () => {
  const source = path.join(folder, 'counts.json')
  const out = path.join(folder, 'paper', 'report.pdf')
  await writeFile(source, JSON.stringify({ ...counts, institution: 'ROC Papier', title: 'Voorjaar' }))
  expect(await cli(['report', source, '--out', out])).toMatchObject({ code: 2, stderr: expect.stringContaining(out) })
  await mkdir(path.dirname(out))
  expect(await cli(['report', source, '--out', out, '--lang', 'en'])).toMatchObject({ code: 0, stderr: '' })
  expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await readdir(path.dirname(out))).toEqual(['report.pdf'])
})

test('a part of the report can be printed by name, and an unknown part is refused', async () => {
  const source = path.join(folder, 'parts.json')
  const out = path.join(folder, 'part.pdf')
  await writeFile(source, JSON.stringify(counts))
  const print = async (...args: readonly string[]) => cli(['report', source, '--out', out, ...args])
  expect(await print('--variant', 'short')).toMatchObject({ code: 0, stderr: '' })
  expect((await pdfText(await readFile(out))).join(' ')).toContain('Om over te praten')
  expect(await print('--variant', 'poster', '--factor', 'F6')).toMatchObject({ code: 0, stderr: '' })
  expect(await pdfText(await readFile(out))).toHaveLength(2)
  for (const wrong of [
    ['--variant', 'poster'],
    ['--variant', 'long'],
    ['--factor', 'F6'],
  ]) {
    expect(await print(...wrong)).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage: report') })
  }
  expect(await print('--variant', 'poster', '--factor', 'F9')).toMatchObject({
    code: 2,
    stderr: '--factor: no F9 in the document, only F1, F6\n',
  })
})

test.each([
  [{ ...counts, factors: ['F1', 'F6', 'X'] }, 'factors[2]'],
  [{ ...counts, groups: { board: { F1: { '4|1': 2 } } } }, 'groups.board.F1["4|1"]'],
])('a report of a faulty document is refused with the path of the fault', async (document, fault) => {
  const source = path.join(folder, 'wrong.json')
  await writeFile(source, JSON.stringify(document))
  const ended = await cli(['report', source, '--out', path.join(folder, 'wrong.pdf')])
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(fault) })
  expect(await readdir(folder)).not.toContain('wrong.pdf')
})

test('a second server on the same data folder is refused in plain words', async () => {
  const config = readConfig({ PORT: '0', DATA_DIR: path.join(folder, 'held'), LOG_LEVEL: 'silent' })
  const first = await start(config, appCommand)
  try {
    await expect(start(config, appCommand)).rejects.toThrow('Another Bruggenscan is running')
  } finally {
    await first.stop()
  }
})

test('a command counts expired rows, or deletes them', async () => {
  expect(await cli(['retention', '--dry-run'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Would be deleted:\n {2}scans: 0\n {2}remarks of scans: 0\n/),
  })
  expect(await cli(['retention'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Deleted:\n/) })
  expect(await cli(['retention', '--dryrun'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--dry-run') })
})
