import { HtmlValidate } from 'html-validate'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { guides } from '../../src/content/guides/guides.ts'
import { paperWords } from '../../src/content/paper-words.ts'
import { screenTexts } from '../../src/content/screen-texts.ts'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'
import { institutionWithPeople, signedIn } from '../support/stories/office.ts'

const database = useDatabase()
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

const PATHS = {
  board: '/guides/board',
  facilitator: '/guides/facilitator',
  method: '/guides/method',
  accessibility: '/accessibility',
} as const
const pages = (['nl', 'en'] as const).flatMap((language) =>
  (['board', 'facilitator', 'method', 'accessibility'] as const).map((name) => ({ name, language })),
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

test('the front page leads to the accessibility statement, and each member finds the guide of their role', async () => {
  const acts = composeApp(database.current)
  expect((await supertest(acts.app).get('/')).text).toContain('href="/accessibility"')
  await institutionWithPeople(acts)
  const board = (await (await signedIn(acts.app, 'bestuur@roc.example')).get('/scans')).text
  expect(board).toContain('href="/guides/board"')
  expect(board).not.toContain('href="/guides/facilitator"')
})

test('a member who reads a guide or a model text keeps their own header, and no browser keeps that page', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  for (const path of [PATHS.board, '/guides/models', '/guides/models/ondernemingsraad']) {
    const page = await board.get(path)
    expect(page.text, path).toContain('action="/sign-out"')
    expect(page.headers['cache-control'], path).toBe('no-store')
    expect((await supertest(acts.app).get(path)).text, path).not.toContain('action="/sign-out"')
  }
})

test.each(['nl', 'en'] as const)('every quotation in a guide in %s is a text on a screen', (language) => {
  const onScreen = wordsOf([screenTexts[language], paperWords(language)])
  const quoted = Object.values(guides[language])
    .flatMap(({ sections }) => sections.flatMap(({ lines, steps }) => [...lines, ...steps]))
    .flatMap((text) => [...text.matchAll(/‘([^’]+)’/g)].map(([, name = '']) => name.replace(/ …$/, '')))
  expect(quoted.length).toBeGreaterThan(20)
  const isThere = (name: string) => onScreen.some((text) => text.toLowerCase().startsWith(name.toLowerCase()))
  expect(quoted.filter((name) => !isThere(name))).toEqual([])
})

/** All texts of a catalogue; of a text with a value in it, the part before the value. */
const wordsOf = (texts: unknown): readonly string[] => {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function') return [/=>\s*`([^$`]*)/.exec(String(texts))?.[1] ?? '']
  return Object.values(texts ?? {}).flatMap(wordsOf)
}

test('a guide leads to the scans, and the accessibility statement does not', async () => {
  const { app } = composeApp(database.current)
  for (const path of [PATHS.board, PATHS.facilitator, PATHS.method])
    expect((await supertest(app).get(path)).text).toContain('href="/scans">Naar je scans')
  for (const path of [PATHS.board, PATHS.facilitator])
    expect((await supertest(app).get(path)).text).toContain('href="/guides/method">Hoe het rapport rekent')
  expect((await supertest(app).get(PATHS.accessibility)).text).not.toContain('href="/scans"')
})

test('a guide has as many sections and steps in English as in Dutch', () => {
  const shapeOf = (language: 'nl' | 'en') =>
    Object.values(guides[language]).map(({ sections }) =>
      sections.map(({ lines, steps }) => [lines.length, steps.length]),
    )
  expect(shapeOf('en')).toEqual(shapeOf('nl'))
})
