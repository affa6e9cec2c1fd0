import { afterEach, expect, test } from 'vitest'
import type { PrintedDocument } from '../../../src/content/printed-document.ts'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { fileText } from '../../support/readers/file-text.ts'
import { composeApp, type TestApp } from '../../support/servers/app.ts'
import { routesOf } from '../../support/servers/routes-of.ts'
import { type OneOfTwo, twoInstitutions } from '../../support/stories/two-institutions.ts'
import { addressOf } from './address-of.ts'
import { type Access, matrix } from './matrix.ts'

const database = useDatabase()

const NAMELESS = ['/sample/report.pdf', '/inventory/nameless.pdf']

let acts: TestApp | null = null
afterEach(() => acts?.closeThreads())

/** Real prints of two institutions, cached as in production, and the documents that were asked for. */
const withPress = async () => {
  acts = composeApp(database.current, { now: () => new Date('2026-11-20T12:00:00Z') })
  const { writePdf } = acts
  const asked: PrintedDocument[] = []
  const app = createApp({
    ...acts,
    writePdf: (document) => {
      asked.push(document)
      return writePdf(document)
    },
  })
  const [one, other] = await twoInstitutions(acts, app)
  // The sample is nobody's, and what is swapped with others names nobody.
  const prints = routesOf(app).filter(
    ({ method, pattern }) => method === 'GET' && pattern.endsWith('.pdf') && !NAMELESS.includes(pattern),
  )
  const ask = async (asker: OneOfTwo, pattern: string, owner = asker) => {
    const access = matrix[`GET ${pattern}`] as Access
    const { status, body } = await asker.member.ask('GET', addressOf(pattern, access, owner))
    return { status, body: body as Buffer }
  }
  return { one, other, prints, asked, ask }
}

test('two institutions that ask for the same prints at once and again each get their own', async () => {
  const { one, other, prints, ask } = await withPress()
  expect(prints.length).toBeGreaterThan(5)
  for (const { pattern } of prints) {
    const [first, own] = await Promise.all([ask(one, pattern), ask(other, pattern)])
    for (const [print, owner, stranger] of [
      [first, one, other],
      [own, other, one],
    ] as const) {
      const said = await fileText(print.body)
      expect({ pattern, ofOwner: said.includes(owner.name), ofStranger: said.includes(stranger.name) }).toEqual({
        ...{ pattern, ofOwner: true, ofStranger: false },
      })
    }
    expect((await ask(one, pattern)).body.equals(first.body), pattern).toBe(true)
    if (pattern.includes(':')) expect((await ask(other, pattern, one)).status, pattern).toBe(404)
  }
})

test('the cache key of a print holds everything that the document says', async () => {
  const { one, prints, asked, ask } = await withPress()
  for (const { pattern } of prints) await ask(one, pattern)
  expect(new Set(asked.map(({ kind }) => kind)).size).toBe(8)
  for (const document of asked) expect(JSON.parse(JSON.stringify(document))).toEqual(document)
})
