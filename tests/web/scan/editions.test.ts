import { expect, test } from 'vitest'
import { standardEdition } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { LONGEST } from '../../../src/domain/scan/edition-limits.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { copied, editionOffice, factorFields, idIn } from '../../support/stories/edition-office.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()
const office = () => editionOffice(database.current)

test('the standard edition can be copied, and the copy has a name and a version', async () => {
  const it = await office()
  expect((await it.member.get('/editions')).text).toContain('Jullie hebben nog geen eigen vragenlijst.')
  const edition = await copied(it)
  const page = (await it.member.get(edition)).text
  expect(page).toContain('Onze tekst, versie 1')
  expect(page).toContain('De kopie is gemaakt.')
  expect(page).toContain(`href="${edition}/factors/6"`)
  await copied(it)
  const list = (await it.member.get('/editions')).text
  expect(list).toMatch(/Onze tekst, versie 2[\s\S]*Onze tekst, versie 1/)
})

test('a factor can be reworded in both languages, and the preview shows it to respondents', async () => {
  const it = await office()
  const edition = await copied(it)
  const question = 'Hoe verbinden de {coaches} ons & elkaar?'
  const changes = { 'nl[question]': question, 'nl[levels][1]': 'Een <b>eigen</b> tekst.' }
  const saved = await it.member.post(`${edition}/factors/3`, factorFields(changes))
  expect(saved.headers.location).toBe(edition)
  const overview = (await it.member.get(edition)).text
  expect(overview).toContain('Bewaard.')
  expect(overview).toContain('de ene taal wijkt af van de standaard, de andere niet')
  expect((await it.member.get(`${edition}/factors/3`)).text).toContain('Hoe verbinden de {coaches} ons &amp; elkaar?')
  const preview = (await it.member.get(`${edition}/preview`)).text
  expect(preview).toContain('Hoe verbinden de i-coaches ons &amp; elkaar?')
  expect(preview).toContain('Een &lt;b&gt;eigen&lt;/b&gt; tekst.')
  const english = (await it.member.get(`${edition}/preview?lang=en`)).text
  expect(english).toContain('How firm is the place of the i-coaches')
  const both = await it.member.post(`${edition}/factors/3`, factorFields({ ...changes, 'en[question]': 'How then?' }))
  expect(both.status).toBe(303)
  expect((await it.member.get(edition)).text).not.toContain('one language differs')
})

test('the levels and the edition can be renamed', async () => {
  const it = await office()
  const edition = await copied(it)
  const names = {
    ...{ 'nl[levelNames][0]': 'begin', 'nl[levelNames][1]': 'onderweg', 'nl[levelNames][2]': 'stevig' },
    ...{ 'en[levelNames][0]': 'start', 'en[levelNames][1]': 'under way', 'en[levelNames][2]': 'firm' },
  }
  await it.member.post(`${edition}/names`, { name: 'Zoals wij het zeggen', ...names })
  expect((await it.member.get(edition)).text).toContain('Zoals wij het zeggen, versie 1')
  const preview = (await it.member.get(`${edition}/preview`)).text
  expect(preview).toContain('Onderweg')
  expect(preview).not.toContain('In ontwikkeling')

  const wrong = await it.member.post(`${edition}/names`, { name: '', ...names, 'en[levelNames][2]': 'Start' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Naam: Vul deze tekst in.')
  expect(wrong.text).toContain('Naam van niveau 3, Engels: Deze tekst staat ook bij een ander niveau.')
})

test('saving can lead to the next factor, until the last', async () => {
  const it = await office()
  const edition = await copied(it)
  const next = await it.member.post(`${edition}/factors/3`, factorFields({ next: 'on' }))
  expect(next.headers.location).toBe(`${edition}/factors/4`)
  expect((await it.member.get(`${edition}/factors/6`)).text).not.toContain('Bewaren en naar de volgende')
})

test.each([
  ['a level that lacks', { 'nl[levels][0]': ' ' }, 'Niveau 1, Nederlands: Vul deze tekst in.'],
  ['a language that lacks', { 'en[tip]': '' }, 'Tip, Engels: Vul deze tekst in.'],
  [
    'a text too long',
    { 'nl[levels][2]': 'x'.repeat(LONGEST.level + 12) },
    'Niveau 3, Nederlands: Maak deze tekst 12 tekens korter: hooguit 300.',
  ],
  ['a sign that no print can show', { 'nl[tip]': 'Vier het 🎉' }, 'Tip, Nederlands: Dit kunnen we niet afdrukken: 🎉.'],
  ['a slip in {coaches}', { 'en[question]': 'Who are {coachs}?' }, 'Vraag, Engels: Tussen accolades mag alleen'],
  [
    'two levels alike',
    { 'nl[levels][0]': 'Gelijk', 'nl[levels][2]': 'gelijk' },
    'Niveau 3, Nederlands: Deze tekst staat',
  ],
])('%s is refused in its field, and the typed text stays', async (_, changes, message) => {
  const it = await office()
  const edition = await copied(it)
  const typed = { 'nl[title]': 'Net getypt', ...changes }
  const wrong = await it.member.post(`${edition}/factors/3`, factorFields(typed))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain(message)
  expect(wrong.text).toContain('Net getypt')
  expect(await htmlFaults('factor', wrong.text)).toEqual([])
  const kept = await it.acts.getEdition(it.institutionId, idIn(edition))
  expect(kept.texts).toEqual(standardEdition.texts)
})

test('a forged form is refused without an error', async () => {
  const it = await office()
  const edition = await copied(it)
  for (const fields of [{}, { nl: 'x' }, { 'nl[levels][__proto__]': 'x' }, { 'nl[levels][99]': 'x' }] as Record<
    string,
    string
  >[]) {
    expect((await it.member.post(`${edition}/factors/3`, fields)).status).toBe(422)
    expect((await it.member.post(`${edition}/names`, fields)).status).toBe(422)
  }
})

test('after the launch of a scan the words are frozen, and a new version can be made', async () => {
  const it = await office()
  const edition = await copied(it)
  const scanId = await it.acts.draftScan(operatorIn(it.institutionId), exampleSettings({ edition: idIn(edition) }))
  expect((await it.member.get(edition)).text).toContain(`href="/scans/${scanId}"`)
  const form = await it.member.get(`${edition}/factors/3`)
  expect(form.status).toBe(200)
  await it.acts.launchScan(operatorIn(it.institutionId), scanId, launchChecks)

  const late = await it.member.post(`${edition}/factors/3`, factorFields({ 'nl[title]': 'Te laat' }), {
    from: '/editions/import',
  })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Bewaren kan niet meer: een scan met deze vragenlijst is gestart.')
  expect(late.text).toContain('Te laat')
  const page = (await it.member.get(edition)).text
  expect(page).toContain('Deze woorden liggen vast')
  expect(page).not.toContain('/factors/')
  expect(page).not.toContain('Weggooien')
  for (const below of ['/names', '/factors/1']) {
    expect((await it.member.get(edition + below)).headers.location).toBe(edition)
  }
  const copy = (await it.member.get(`/editions/new?from=${idIn(edition)}`)).text
  expect(copy).toContain('value="Onze tekst"')
  const next = await it.member.post('/editions/new', { from: idIn(edition), name: 'Onze tekst' })
  expect((await it.member.get(String(next.headers.location))).text).toContain('Onze tekst, versie 2')
})

test('an unused edition is deleted after a confirmation, and an edition that a draft uses stays', async () => {
  const it = await office()
  const edition = await copied(it)
  expect((await it.member.get(`${edition}/deletion`)).text).toContain('‘Onze tekst, versie 1’ weggooien?')
  const scanId = await it.acts.draftScan(operatorIn(it.institutionId), exampleSettings({ edition: idIn(edition) }))
  expect((await it.member.get(`${edition}/deletion`)).headers.location).toBe(edition)
  await it.member.post(`${edition}/deletion`, {}, { from: '/editions/import' })
  expect((await it.member.get(edition)).text).toContain('Weggooien kan niet: een scan gebruikt deze vragenlijst.')
  await it.acts.discardDraft(operatorIn(it.institutionId), scanId)
  await it.member.post(`${edition}/deletion`, {})
  expect((await it.member.get(edition)).status).toBe(404)
  expect((await it.member.get('/editions')).text).toContain('De vragenlijst is weggegooid.')
})

test('the standard edition can be read, and nobody can change it', async () => {
  const { member } = await office()
  const page = (await member.get('/editions/standard-1')).text
  expect(page).toContain('Deze vragenlijst hoort bij Bruggenscan.')
  expect(page).not.toContain('/factors/')
  for (const below of ['/names', '/factors/1', '/deletion']) {
    expect((await member.get(`/editions/standard-1${below}`)).status).toBe(404)
    expect((await member.post(`/editions/standard-1${below}`, {}, { from: '/editions/import' })).status).toBe(404)
  }
})

test('another institution finds no edition, and visitors find nothing', async () => {
  const it = await office()
  const edition = await copied(it)
  await institutionWithPeople(it.acts, 'ander.example')
  const stranger = await signedIn(it.acts.app, 'bestuur@ander.example')
  for (const below of ['', '/names', '/factors/1', '/preview', '/edition.json', '/deletion']) {
    expect((await stranger.get(edition + below)).status).toBe(404)
  }
  for (const [path, fields] of [
    [`${edition}/names`, {}],
    [`${edition}/factors/1`, factorFields()],
    [`${edition}/deletion`, {}],
    ['/editions/new', { from: idIn(edition), name: 'Van hen' }],
  ] as const)
    expect((await stranger.post(path, fields, { from: '/editions/import' })).status).toBe(404)
  expect((await stranger.get('/editions')).text).not.toContain('Onze tekst')
  expect((await stranger.rawPost('/editions/import', { file: '{}' })).status).toBe(403)
})

test('an edition or factor that does not exist is not found', async () => {
  const it = await office()
  const edition = await copied(it)
  for (const path of [
    '/editions/x',
    `/editions/${crypto.randomUUID()}`,
    `${edition}/factors/7`,
    `${edition}/factors/01`,
  ])
    expect((await it.member.get(path)).status).toBe(404)
})

test.each(['nl', 'en'])('every page about editions is valid HTML in %s', async (language) => {
  const it = await office()
  const edition = await copied(it)
  await it.member.post(`${edition}/factors/3`, factorFields({ 'nl[title]': 'Kort' }))
  await it.member.get(`/editions?lang=${language}`)
  for (const path of [
    '/editions',
    '/editions/new',
    '/editions/import',
    '/editions/standard-1',
    '/editions/standard-1/preview',
    ...['', '/names', '/factors/1', '/factors/6', '/preview', '/deletion'].map((below) => edition + below),
  ]) {
    const { text, status } = await it.member.get(path)
    expect({ path, status }).toEqual({ path, status: 200 })
    expect(await htmlFaults(path, text)).toEqual([])
    expect(text).toContain(`<html lang="${language}">`)
  }
})
