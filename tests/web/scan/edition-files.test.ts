import supertest from 'supertest'
import { expect, test } from 'vitest'
import { readEditionFile, writeEditionFile } from '../../../src/application/scan/edition-file.ts'
import { standardEdition } from '../../../src/content/rubric.ts'
import { LONGEST } from '../../../src/domain/scan/edition-limits.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { copied, editionOffice, factorFields } from '../../support/stories/edition-office.ts'
import { longestTexts, textsWith } from '../../support/stories/editions.ts'

const database = useDatabase()
const office = () => editionOffice(database.current)

test('an edition can be saved as a file and imported again, and so can the standard edition', async () => {
  const it = await office()
  const edition = await copied(it)
  await it.member.post(`${edition}/factors/3`, factorFields({ 'nl[title]': 'Onze plek' }))
  const file = await it.member.get(`${edition}/edition.json`)
  expect(file.headers['content-type']).toContain('application/json')
  expect(file.headers['content-disposition']).toBe('attachment; filename=onze-tekst-versie-1.json')
  expect(readEditionFile(file.text)).toEqual({
    ok: true,
    name: 'Onze tekst',
    texts: textsWith('F3', { title: 'Onze plek' }),
  })
  const read = await it.member.upload('/editions/import', { text: '' }, Buffer.from(file.text))
  const page = (await it.member.get(String(read.headers.location))).text
  expect(page).toContain('De vragenlijst is ingelezen.')
  expect(page).toContain('Onze tekst, versie 2')
  expect(page).toContain('Onze plek')
  const standard = await it.member.get('/editions/standard-1/edition.json')
  expect(readEditionFile(standard.text)).toMatchObject({ ok: true, texts: standardEdition.texts })
})

test('the longest allowed texts can be pasted', async () => {
  const it = await office()
  const texts = longestTexts()
  const bridges = JSON.stringify(texts).replaceAll(/een de /g, 'één de ')
  const file = writeEditionFile('€'.repeat(LONGEST.name), JSON.parse(bridges))
  expect((await it.member.upload('/editions/import', { text: file }, null)).status).toBe(303)
})

test('a faulty file is refused with all its faults, and stays in the form', async () => {
  const it = await office()
  const file = writeEditionFile('</textarea><script>', standardEdition.texts).replace('"tip"', '"<b>tip</b>"')
  const wrong = await it.member.upload('/editions/import', { text: 'wat er stond' }, Buffer.from(file))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Dit bestand is nog niet goed. Er is niets bewaard.')
  expect(wrong.text).toContain('<code>texts.nl.factors.F1.tip</code>')
  expect(wrong.text).toContain('<code>texts.nl.factors.F1[&#34;&lt;b&gt;tip&lt;/b&gt;&#34;]</code>')
  expect(wrong.text).toContain('&lt;/textarea&gt;&lt;script&gt;')
  expect(await htmlFaults('import', wrong.text)).toEqual([])
  const slips = writeEditionFile('Slordig', standardEdition.texts).replaceAll(/"(tip|finding)": "/g, '$&{')
  expect((await it.member.upload('/editions/import', { text: slips }, null)).text).toContain('En nog 4 punten.')
})

test.each([
  ['no file and no text', null, ''],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), ''],
  ['another text', null, 'Beste collega'],
])('%s is refused with the message that it is no questionnaire', async (_, file, text) => {
  const it = await office()
  const wrong = await it.member.upload('/editions/import', { text }, file)
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Dit is geen vragenlijst van Bruggenscan.')
})

test('a visitor without an account cannot upload a file, whatever its size', async () => {
  const it = await office()
  const large = await supertest(it.acts.app).post('/editions/import').attach('file', Buffer.alloc(3_000_000))
  expect(large.status).toBe(403)
  expect(large.text).toContain('Inloggen')
  const tooLarge = await it.member.upload('/editions/import', { text: '' }, Buffer.alloc(3_000_000))
  expect(tooLarge.status).toBe(413)
})
