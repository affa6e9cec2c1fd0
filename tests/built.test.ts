import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, truncate } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { addDays, dayOf } from '../src/domain/calendar.ts'
import { root } from '../src/root.ts'
import { createFreshDatabase } from './support/database/server-template.ts'
import { tokenIn } from './support/people/staff.ts'
import { pdfText } from './support/readers/pdf-text.ts'
import { freePort } from './support/servers/free-port.ts'
import { BUILD, buildIsHere } from './support/servers/fresh-build.ts'
import { type Installation, install } from './support/servers/installation.ts'
import { waitUntil } from './support/servers/wait-until.ts'
import { draftFields, visitor } from './support/stories/office.ts'

const run = promisify(execFile)
const template = inject('databaseTemplate')

const filesIn = async (folder: string, ending: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, encoding: 'utf8' })).filter((name) => name.endsWith(ending)).sort()

/** The packages and modules of Node that a file of the build still imports. */
const foundLater = (text: string): readonly string[] => {
  const imported = [...text.matchAll(/^import (?:[^'"]* from )?["']([^"'./][^"']*)["'];$/gm)]
  const called = [...text.matchAll(/\b(?:__require|import)\("([^"./][^"]*)"\)/g)]
  return [...imported, ...called].map(([, name = '']) => name)
}

const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''

/** Knex and pg would ask for these on databases that we don't use, and debug for `supports-color` where it is. */
const ABSENT: readonly string[] = [
  ...['better-sqlite3', 'mariadb/callback', 'mysql', 'mysql2', 'oracledb'],
  ...['pg-native', 'pg-query-stream', 'sqlite3', 'supports-color', 'tedious'],
]

describe.runIf(buildIsHere())('the build', () => {
  test('it has each migration under its own name, and no text of a source', async () => {
    const sources = await filesIn(path.join(root, 'migrations'), '.ts')
    const built = await filesIn(path.join(BUILD, 'migrations'), '.js')
    expect(built.map((name) => name.replace('.js', '.ts'))).toEqual(sources)
    const maps = await filesIn(BUILD, '.map')
    expect(maps.length).toBeGreaterThan(sources.length)
    for (const map of maps) {
      const { sources: names, sourcesContent } = JSON.parse(await readFile(path.join(BUILD, map), 'utf8'))
      expect(names.length + Number(map.startsWith('src/')), map).toBeGreaterThan(0)
      expect(sourcesContent, map).toBeUndefined()
    }
  })

  test('what it leaves out is shipped, and what it takes in is shipped too, with its licence', async () => {
    const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'))
    const shipped = (name: string) => packages[`node_modules/${name}`]?.dev === undefined
    const left = new Set<string>()
    for (const file of await filesIn(BUILD, '.js'))
      for (const name of foundLater(await readFile(path.join(BUILD, file), 'utf8'))) left.add(name)
    const libraries = [...left].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    expect(libraries).toEqual(expect.arrayContaining(['@electric-sql/pglite', 'pdfkit', 'piscina', 'pg-boss']))
    const installed = libraries.filter((name) => packages[`node_modules/${packageOf(name)}`])
    expect(installed.filter((name) => !shipped(packageOf(name)))).toEqual([])
    expect(libraries.filter((name) => !installed.includes(name)).sort()).toEqual(ABSENT)

    const licences = await readFile(path.join(BUILD, 'licences.txt'), 'utf8')
    const taken = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\n\n/gm)].map(([, name = '']) => name)
    expect(taken).toEqual(expect.arrayContaining(['express', 'knex', 'pg', 'zod']))
    expect(taken.filter((name) => !shipped(name))).toEqual([])
  })
})

describe.runIf(buildIsHere())('the build, installed elsewhere with only what is shipped', () => {
  let place: Installation
  let environment: Record<string, string> = {}
  let drop = async () => {}

  beforeAll(async () => {
    place = await install()
    environment = {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      DATA_DIR: path.join(place.folder, 'data'),
      BASE_URL: 'http://127.0.0.1',
      SESSION_SECRET: 'a secret that only this test knows, long enough',
      DEAD_ROWS_CLEARED_ELSEWHERE: 'true',
      LOG_LEVEL: 'error',
    }
    if (template.kind !== 'server') return
    const fresh = await createFreshDatabase(template)
    environment.DATABASE_URL = fresh.url
    drop = fresh.drop
  })
  afterAll(async () => {
    await drop()
    await place.remove()
  })

  const cli = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
    run(process.execPath, [path.join(place.folder, 'dist/src/cli/main.js'), ...args], {
      cwd: place.folder,
      env: { ...environment, ...settings },
    })

  /** Starts the app, and gives what it wrote to its log when `work` is done and it has stopped. */
  const whileServing = async (work: (base: string) => Promise<void>): Promise<string> => {
    const port = await freePort()
    const base = `http://127.0.0.1:${port}`
    const child = spawn(process.execPath, place.program, {
      cwd: place.folder,
      env: { ...environment, PORT: String(port), BASE_URL: base },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let log = ''
    child.stderr.on('data', (text) => {
      log += text
    })
    const ended = once(child, 'exit')
    try {
      await waitUntil(async () => {
        if (child.exitCode !== null) throw new Error(`the app ended: ${log}`)
        return (await fetch(`${base}/ready`).catch(() => null))?.status === 200
      }, 60_000)
      await work(base)
    } finally {
      child.kill('SIGTERM')
      expect(await ended).toEqual([0, null])
    }
    return log
  }

  test('it migrates, makes an institution, serves pages, reads a workbook, prints, and stops', async () => {
    const migrated = await cli(['migrate'])
    expect(migrated.stdout).toContain(template.kind === 'server' ? 'Migrated: 0001_row_security' : 'embedded')
    const people = ['--board', 'Bea <bea@roc.example>', '--facilitator', 'Gijs <gijs@roc.example>']
    const made = await cli(['institution', 'create', '--name', 'ROC Gebouwd', ...people])
    const password = /gijs@roc\.example, password (\S+)/.exec(made.stdout)?.[1] ?? ''

    const log = await whileServing(async (base) => {
      const printed = await fetch(`${base}/sample/report.pdf`)
      expect((await pdfText(new Uint8Array(await printed.arrayBuffer()))).length).toBeGreaterThan(10)

      const gijs = visitor(base)
      const entered = await gijs.post('/sign-in', { email: 'gijs@roc.example', password })
      expect(entered.headers.location).toBe('/sign-in/enrolment')
      await gijs.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })
      const today = dayOf(new Date())
      const drafted = await gijs.post(
        '/scans/new',
        draftFields({ referenceDate: addDays(today, 7), closesOn: addDays(today, 28) }),
      )
      const scan = String(drafted.headers.location)
      expect(scan).toMatch(/^\/scans\/[0-9a-f-]{36}/)
      const sheet = await writeWorkbook([
        ['Naam', 'E-mail', 'Groep'],
        ['Noor', 'noor@roc.example', 'docent'],
      ]).toBuffer()
      const list = `${scan}/addressees`
      const shown = await gijs.upload(`${list}/preview`, { group: '', list: '' }, sheet, { from: list })
      expect(shown.text).toMatch(/Docenten<\/th><td>1<\/td><td>0<\/td>/)
      expect(tokenIn(shown.text)).not.toBe('')
    })
    expect(log).toBe('')
  }, 180_000)

  test('an embedded database is unpacked from the build, and the app serves from it', async () => {
    environment = { ...environment, DATABASE_URL: '', DATA_DIR: path.join(place.folder, 'embedded') }
    const made = await cli(['institution', 'create', '--name', 'ROC Los', '--board', 'bea@roc.example'])
    expect(made.stdout).toContain('Made ROC Los')
    const log = await whileServing(async (base) => {
      expect((await fetch(`${base}/sign-in`)).status).toBe(200)
      const counted = await cli(['retention', '--dry-run'])
      expect(counted.stdout).toContain('Would be deleted')
    })
    expect(log).toBe('')

    const [packed = ''] = await filesIn(path.join(place.folder, 'dist/database'), '.tar.gz')
    await truncate(path.join(place.folder, 'dist/database', packed))
    await expect(cli(['retention'], { DATA_DIR: path.join(place.folder, 'other') })).rejects.toThrow()
  }, 180_000)
})
