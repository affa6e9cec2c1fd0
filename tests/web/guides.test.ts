import { HtmlValidate } from 'html-validate'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { guides } from '../../src/content/guides/guides.ts'
import { composeApp } from '../support/app.ts'
import { useDatabase } from '../support/database.ts'
import { institutionWithPeople, signedIn } from '../support/office.ts'

const database = useDatabase()
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

const PATHS = { board: '/guides/board', facilitator: '/guides/facilitator', accessibility: '/accessibility' } as const
const pages = (['nl', 'en'] as const).flatMap((language) =>
  (['board', 'facilitator', 'accessibility'] as const).map((name) => ({ name, language })),
)

test.each(pages)('anyone may read $name in $language, without an account or a cookie', async ({ name, language }) => {
  const { app } = composeApp(database.current)
  const page = await supertest(app).get(`${PATHS[name]}?lang=${language}`)
  expect(page.status).toBe(200)
  expect(String(page.headers['set-cookie'])).not.toContain('session')
  for (const { heading } of guides[language][name].sections)
    expect(page.text).toContain(heading.replaceAll("'", '&#39;'))
  const { results } = await validator.validateString(page.text)
  expect(results.flatMap(({ messages }) => messages)).toEqual([])
})

test('the front page leads to the accessibility statement, and each member to the guide of their role', async () => {
  const acts = composeApp(database.current)
  expect((await supertest(acts.app).get('/')).text).toContain('href="/accessibility"')
  await institutionWithPeople(acts)
  const board = (await (await signedIn(acts.app, 'bestuur@roc.example')).get('/scans')).text
  expect(board).toContain('href="/guides/board"')
  expect(board).not.toContain('href="/guides/facilitator"')
})

test('a guide has as many sections and steps in English as in Dutch', () => {
  const shapeOf = (language: 'nl' | 'en') =>
    Object.values(guides[language]).map(({ sections }) =>
      sections.map(({ lines, steps }) => [lines.length, steps.length]),
    )
  expect(shapeOf('en')).toEqual(shapeOf('nl'))
})
