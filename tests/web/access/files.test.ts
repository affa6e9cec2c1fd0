import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../src/root.ts'
import { allRows } from '../../support/database/all-rows.ts'
import { useDatabase } from '../../support/database/database.ts'
import { fileText } from '../../support/readers/file-text.ts'
import { nameOf, type Route, routesOf } from '../../support/servers/routes-of.ts'
import { marksOf, type OneOfTwo, twoInstitutions } from '../../support/stories/two-institutions.ts'
import { addressOf, namesRow, namesRowBelow } from './address-of.ts'
import { type Access, matrix } from './matrix.ts'
import { quickApp } from './quick-app.ts'

const database = useDatabase()

/** Files that answer a post, with the fields to post. Every other file has an address with a file extension. */
const POSTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /scans/:scanId/handouts/:groupKey/slips': { count: '2' },
  'POST /scans/:scanId/link-list': {},
}

/**
 * The pages below `src/web/pages/` that make files. A new one has an address with a file extension, or a line above.
 */
const MAKERS = [
  ...[
    'addressees/sample/page.ts',
    'agreements/files/page.ts',
    'audit-log/page.ts',
    'downloads/files.ts',
    'editions/file/page.ts',
    'feedback/placard/page.ts',
    'inventory/files/page.ts',
  ],
  ...['handouts/files/page.ts', 'handouts/slips/page.ts', 'link-list/page.ts', 'models/page.ts'],
  ...['receipts/page.ts', 'report/page.ts', 'report/selections.ts', 'sample/report/page.ts'],
]

/** Files that are the same for everybody, or hold only numbers. */
const NAMELESS = [
  'GET /guides/models/:name/text.txt',
  'GET /sample/report.pdf',
  'GET /scans/:scanId/report.json',
  'GET /inventory/nameless.pdf',
  'GET /inventory/nameless.csv',
  'GET /inventory/nameless.json',
]

/** An installation without mail, so that links can be downloaded. */
const WITHOUT_MAIL = { NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(43), BASE_URL: 'http://scan.example' }

const accessTo = (route: Route) => matrix[nameOf(route)] as Access
/** `robots.txt` is for machines, and no download. */
const isFile = (route: Route) => /^(?!\/robots\.).*\.\w+$/.test(route.pattern) || nameOf(route) in POSTED

/** Two institutions, and every route that gives a file. */
const withFiles = async () => {
  const { acts, app } = quickApp(database.current, WITHOUT_MAIL)
  const files = routesOf(app).filter(isFile)
  expect(files.length).toBeGreaterThan(20)
  return { files, both: await twoInstitutions(acts, app) }
}

/** What this member gets at the address of a file of `owner`. */
const asked = async ({ member }: OneOfTwo, route: Route, owner: OneOfTwo) => {
  const address = addressOf(route.pattern, accessTo(route), owner)
  const { status, headers, body } = await member.ask(route.method, address, POSTED[nameOf(route)])
  return { status, isSaved: /^attachment/.test(headers['content-disposition'] ?? ''), said: await fileText(body) }
}

test('every page that makes a file is listed in this test', async () => {
  const web = path.join(root, 'src/web')
  const makers = []
  for (const file of await readdir(web, { recursive: true })) {
    if (!file.endsWith('.ts')) continue
    if (/attachment\(|content-disposition/i.test(await readFile(path.join(web, file), 'utf8'))) makers.push(file)
  }
  expect(makers.sort()).toEqual(MAKERS.map((file) => `pages/${file}`).sort())
})

test('every file belongs to one institution and holds no word, id or key of another', async () => {
  const { files, both } = await withFiles()
  const wrong: string[] = []
  for (const own of both) {
    const other = own === both[0] ? both[1] : both[0]
    for (const route of files) {
      const name = nameOf(route)
      const { status, isSaved, said } = await asked(own, route, own)
      if (!isSaved) wrong.push(`${name}: ${status} and no file`)
      if (said.includes(own.name) === NAMELESS.includes(name)) wrong.push(`${name}: of whom?`)
      for (const mark of marksOf(other)) if (said.includes(mark)) wrong.push(`${name} of ${own.name} tells ${mark}`)
    }
  }
  expect(wrong).toEqual([])
})

test('the file of another institution is not found, also when asked for below a scan of one’s own', async () => {
  const { files, both } = await withFiles()
  const [own, other] = both
  const { draft, discarded, open, closed } = own
  const before = await database.asOwner(allRows)
  const wrong: string[] = []
  const ask = async (route: Route, owner: OneOfTwo) => {
    const { status, said } = await asked(own, route, owner)
    if (status !== 404 || said.includes(other.name)) wrong.push(`${nameOf(route)}: ${status}`)
  }
  for (const route of files) {
    if (namesRow(route.pattern) || namesRowBelow(route.pattern)) await ask(route, other)
    if (namesRowBelow(route.pattern)) await ask(route, { ...other, draft, discarded, open, closed })
  }
  expect(wrong).toEqual([])
  expect(await database.asOwner(allRows)).toEqual(before)
})
