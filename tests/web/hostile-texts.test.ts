import { expect, test } from 'vitest'
import type { Composed } from '../../src/compose.ts'
import { type Browser, type Got, serve } from '../fuzz/browser.ts'
import { faultsOf } from '../fuzz/faults-of.ts'
import { formsOn, unescaped } from '../fuzz/forms-on.ts'
import { inTurn } from '../support/arbitrary/hostile-dossier.ts'
import { hostileInstitution } from '../support/arbitrary/hostile-institution.ts'
import { typableTexts } from '../support/arbitrary/typable-texts.ts'
import { useDatabase } from '../support/database/database.ts'
import { readCsvTables } from '../support/readers/exported.ts'
import { readCalendar } from '../support/readers/ics.ts'
import { markupFaults } from '../support/readers/markup-faults.ts'
import { readXml } from '../support/readers/xml.ts'
import type { FullInstitution } from '../support/stories/full-institution.ts'
import { PASSWORD } from '../support/stories/office.ts'
import { addressOf } from './access/address-of.ts'
import { type Access, matrix } from './access/matrix.ts'
import { quickApp } from './access/quick-app.ts'

const database = useDatabase()

const kept = [...new Set(typableTexts.map((text) => text.kept))]

/** The number of texts that fit in one institution. */
const A_TIME = 40
const helpings = Array.from({ length: Math.ceil(kept.length / A_TIME) }, (_, index) =>
  kept.slice(index * A_TIME, (index + 1) * A_TIME),
)

test.each(helpings.map((texts, index) => [index + 1, texts] as const))(
  'typed texts (part %i) are plain text on every page and in every file, and are shown as typed',
  async (_, texts) => {
    const { acts, app } = quickApp(database.current)
    const { browser, close } = await serve(app)
    const owner = await hostileInstitution(acts, 'roc.example', inTurn(texts))
    const member = await signedIn(browser())
    const anyone = browser()
    let said = ''
    let shown = 0
    for (const [name, access] of Object.entries(matrix)) {
      if (!name.startsWith('GET ')) continue
      const path = addressOf(name.slice(4), access as Access, owner)
      const got = await (access.startsWith('anyone') ? anyone : member).ask({ path })
      expect([name, ...faultsOf(got), ...faultsOfKind(got)]).toEqual([name])
      if (got.status === 200) shown++
      if (isHtml(got)) said += textOf(got)
    }
    await close()
    expect(shown).toBeGreaterThan(90)
    const stored = await storedOf(acts, owner)
    expect(stored.length).toBeGreaterThan(20)
    expect(stored.filter((text) => !said.includes(squeezed(text)))).toEqual([])
  },
)

/** The texts that are kept of a draft and of a closed scan. */
const storedOf = async (
  acts: Composed,
  { institutionId, draft, closed }: FullInstitution,
): Promise<readonly string[]> => {
  const { title, introduction, coachTitle, groups, units, privacy } = await acts.getScan(institutionId, draft)
  const { report, remarks, agreements } = await acts.getDossier(institutionId, closed)
  return [
    ...[title, introduction, coachTitle.singular, coachTitle.plural, privacy.officer, privacy.extra],
    ...groups.map(({ label }) => label ?? ''),
    ...units.map(({ name }) => name),
    ...[report.institution, report.title],
    ...(remarks.state === 'kept' ? remarks.released.map(({ text }) => text) : []),
    ...agreements.flatMap(({ what, leads, joins, board, tells, seen, note }) => [
      ...[what, leads, joins, board, tells, seen, note],
    ]),
  ]
}

const isHtml = ({ headers }: Got): boolean => headers['content-type']?.includes('html') ?? false

/** Faults in an answer, checked strictly as the kind of file that it is. */
const faultsOfKind = ({ status, headers, text }: Got): readonly string[] => {
  const type = headers['content-type'] ?? ''
  const file = Buffer.from(text, 'latin1').toString()
  if (status !== 200) return []
  try {
    if (type.includes('html')) return markupFaults(file)
    if (type.includes('svg')) readXml(file.trimEnd())
    if (type.includes('json')) JSON.parse(file)
    if (type.includes('calendar')) readCalendar(file)
    if (type.includes('csv')) {
      return readCsvTables(file, ';')
        .flat(2)
        .filter((cell) => /^[=+\-@\t\r]/.test(cell))
    }
    return []
  } catch (error) {
    return [String(error)]
  }
}

/** All text on a page, including its fields. */
const textOf = ({ text }: Got): string => squeezed(unescaped(Buffer.from(text, 'latin1').toString()))

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

const signedIn = async (browser: Browser): Promise<Browser> => {
  const page = await browser.ask({ path: '/sign-in' })
  const _csrf = formsOn(page.text, '/sign-in')[0]?.fields.get('_csrf') ?? ''
  const body = Buffer.from(String(new URLSearchParams({ email: 'both@roc.example', password: PASSWORD, _csrf })))
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await browser.ask({ method: 'POST', path: '/sign-in', headers, body })).status).toBe(303)
  return browser
}
