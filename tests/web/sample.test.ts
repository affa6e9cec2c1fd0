import supertest from 'supertest'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { useDatabase } from '../support/database/database.ts'
import { htmlFaults } from '../support/readers/html-faults.ts'
import { pdfText } from '../support/readers/pdf-text.ts'
import { composeApp } from '../support/servers/app.ts'
import { institutionWithPeople, signedIn } from '../support/stories/office.ts'

const database = useDatabase()
const FICTIONAL = { nl: 'verzonnen', en: 'fictional' } as const

test.each(LANGUAGES)(
  'anyone reads the sample in %s, and every page and print says that it is fictional',
  async (language) => {
    const { app } = composeApp(database.current)
    const at = (path: string) => supertest(app).get(`${path}?lang=${language}`)
    for (const path of ['/', '/sample', '/sample/factors/1', '/sample/factors/6']) {
      const page = await at(path)
      expect(page.status, path).toBe(200)
      expect(page.text, path).toContain(FICTIONAL[language])
      expect(await htmlFaults(path, page.text)).toEqual([])
      expect(String(page.headers['set-cookie']), path).not.toContain('session')
    }
    const pdf = await at('/sample/report.pdf').buffer(true).parse(bytesOf)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    for (const printed of await pdfText(pdf.body)) expect(printed).toContain(FICTIONAL[language])
  },
)

test('the questions of the sample lead to each other and back, and take no answer', async () => {
  const { app } = composeApp(database.current)
  const first = (await supertest(app).get('/sample/factors/1')).text
  expect(first).toContain('<form method="get" action="/sample/factors/2">')
  expect(first).not.toContain('name="remark"')
  const last = (await supertest(app).get('/sample/factors/6?current=1&desired=3')).text
  expect(last).toContain('<form method="get" action="/sample">')
  expect(last).not.toContain(' checked')
  expect((await supertest(app).post('/sample/factors/1').type('form').send({ current: '1' })).status).toBe(404)
  for (const number of ['0', '7', '01', 'x']) {
    expect((await supertest(app).get(`/sample/factors/${number}`)).status, number).toBe(404)
  }
})

test('the sample leads to no scan, and a member who reads it keeps their own header', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const seen = (await supertest(acts.app).get('/sample')).text
  expect(seen).not.toMatch(/href="\/scans|action="\/sign-out"/)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  expect((await board.get('/sample')).text).toContain('action="/sign-out"')
})

const bytesOf = (res: supertest.Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = []
  res.on('data', (part: Buffer) => parts.push(part))
  res.on('end', () => done(null, Buffer.concat(parts)))
}
