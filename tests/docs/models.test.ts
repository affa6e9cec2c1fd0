import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { DRAFT_MARK, type ModelName, modelMarkdown, models } from '../../src/content/models/models.ts'
import { MONTHS_OF_REMARKS, YEARS_OF_RESULTS } from '../../src/domain/scan/privacy-terms.ts'
import { root } from '../../src/root.ts'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'

const database = useDatabase()
const FOLDER = path.join(root, 'docs/modellen')
const names = Object.keys(models) as ModelName[]

test('the folder of documents holds exactly the texts that the app shows', async () => {
  expect((await readdir(FOLDER)).sort()).toEqual(names.map((name) => `${name}.md`).sort())
  for (const name of names) {
    expect(await readFile(path.join(FOLDER, `${name}.md`), 'utf8')).toBe(modelMarkdown(models[name]))
  }
})

test.each(names)(
  'anyone may read and save %s, marked as a draft, with the retention periods of the app',
  async (name) => {
    const { app } = composeApp(database.current)
    const page = (await supertest(app).get(`/guides/models/${name}?lang=en`)).text
    expect(page).toContain(DRAFT_MARK)
    expect(page).toContain('<div lang="nl">')
    const file = await supertest(app).get(`/guides/models/${name}/text.txt`)
    expect(file.headers['content-disposition']).toContain('attachment')
    expect(file.text).toBe(modelMarkdown(models[name]))
    if (name === 'dpia-voortoets') return
    expect(page).toContain(`${MONTHS_OF_REMARKS} maanden na het sluiten`)
    expect(page).toContain(`${YEARS_OF_RESULTS} jaar na het sluiten`)
  },
)

test('the guide for the board links to the model texts, and an unknown text is not found', async () => {
  const { app } = composeApp(database.current)
  expect((await supertest(app).get('/guides/board')).text).toContain('href="/guides/models"')
  const list = (await supertest(app).get('/guides/models')).text
  for (const name of names) expect(list).toContain(`href="/guides/models/${name}"`)
  for (const name of ['geen', 'constructor', '__proto__']) {
    expect((await supertest(app).get(`/guides/models/${name}`)).status).toBe(404)
  }
})
