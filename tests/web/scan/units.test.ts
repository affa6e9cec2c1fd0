import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptTalliesByUnit } from '../../support/database/kept-rows.ts'
import { keyFor } from '../../support/people/keys.ts'
import { respondentWith } from '../../support/people/respondent.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { closesOn, questionnaire } from '../../support/stories/questionnaire.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'
import { sentFrom, UNITS, unitIdOf } from '../../support/stories/units.ts'

const database = useDatabase()
const divided = () => questionnaire(database.current, { settings: { units: UNITS } })
const draftOf = async () => {
  const now = () => new Date('2026-11-20T12:00:00Z')
  const acts = composeApp(database.current, { now })
  await institutionWithPeople(acts)
  return signedIn(acts.app, 'gesprek@roc.example')
}

test('units are entered in the draft, one on each line, and are shown among its facts', async () => {
  const facilitator = await draftOf()
  const made = await facilitator.post('/scans/new', draftFields({ units: ' Techniek\r\n\r\nZorg en Welzijn \n' }))
  expect(made.status).toBe(303)
  const scan = String(made.headers.location)
  expect((await facilitator.get(scan)).text).toContain(
    '<dt>Colleges of locaties</dt><dd>Techniek, Zorg en Welzijn</dd>',
  )
  expect((await facilitator.get(`${scan}/draft`)).text).toContain('Techniek\nZorg en Welzijn</textarea>')
})

test.each([
  ['one name', 'Techniek', 'Vul minstens twee colleges of locaties in'],
  ['a name twice', 'Techniek\ntechniek ', 'Eén naam staat er twee keer'],
  ['too many', Array.from({ length: 21 }, (_, index) => `Team ${index}`).join('\n'), 'Vul hooguit 20'],
  ['too long a name', `Zorg\n${'x'.repeat(61)}`, 'hooguit 60 tekens'],
  ['the name of the rest', 'Zorg\nOverige', 'Laat ‘overige’ weg'],
])('a draft with %s is refused, and the typed text stays', async (_, units, message) => {
  const facilitator = await draftOf()
  const answer = await facilitator.post('/scans/new', draftFields({ units }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(message)
  expect(answer.text).toContain(`\n${units}</textarea>`)
})

test('a respondent in a protected group first picks a unit, and may change it before sending', async () => {
  const scan = await divided()
  const teacher = scan.browserOf('teachers')
  expect((await teacher.get()).text).toContain(
    'vanaf 5 mensen daar. Zijn het er minder, dan tellen zij mee bij ‘overige’.',
  )
  expect((await teacher.sitDown()).headers.location).toMatch(/\/unit$/)
  expect((await teacher.get('/factors/1')).headers.location).toMatch(/\/unit$/)

  const page = await teacher.get('/unit')
  expect(page.text).toContain('Waar hoor je bij?')
  for (const name of [...UNITS, 'Meer dan één, of een andere'])
    expect(page.text).toContain(`<span class="name">${name}</span>`)
  const empty = await teacher.post('/unit')
  expect([empty.status, empty.text.includes('Kies waar je bij hoort.')]).toEqual([422, true])
  expect((await teacher.post('/unit', { unit: crypto.randomUUID() })).status).toBe(422)

  const first = await teacher.post('/unit', { unit: await unitIdOf(scan, 'Economie') })
  expect(first.headers.location).toMatch(/\/factors\/1$/)
  for (let number = 1; number <= 6; number++) await teacher.answer(number)
  const check = await teacher.get('/check')
  expect(check.text).toContain('<p>Economie</p>')
  expect((await teacher.get('/unit?back=check')).text).toMatch(/value="[0-9a-f-]{36}" checked/)
  const changed = await teacher.post('/unit?back=check', { unit: 'other' })
  expect(changed.headers.location).toMatch(/\/check$/)
  expect((await teacher.get('/check')).text).toContain('<p>Meer dan één, of een andere</p>')
  await teacher.post('/unit?back=check', { unit: await unitIdOf(scan, 'Techniek') })
  await teacher.send()
  const kept = (await keptTalliesByUnit(scan)).teachers
  expect(kept?.get(await unitIdOf(scan, 'Techniek'))?.F1).toEqual({ '2|3': 1 })
  expect(kept?.get(null)).toEqual({})
})

test('a group on the record is not asked for a unit, and nobody is in a scan without units', async () => {
  const scan = await divided()
  const board = scan.browserOf('board')
  expect((await board.get()).text).not.toContain('overige')
  expect((await board.sitDown()).headers.location).toMatch(/\/factors\/1$/)
  expect((await board.get('/unit')).headers.location).toMatch(/\/factors\/1$/)
  expect((await board.post('/unit', { unit: 'other' })).headers.location).toMatch(/\/factors\/1$/)

  const plain = await questionnaire(database.current)
  expect((await plain.browserOf('teachers').sitDown()).headers.location).toMatch(/\/factors\/1$/)
})

test('a trial asks for the unit too', async () => {
  const facilitator = await draftOf()
  const scan = String((await facilitator.post('/scans/new', draftFields({ units: UNITS.join('\n') }))).headers.location)
  const trial = `${scan}/trial/teachers`
  const seat = await facilitator.post(`${trial}/seat`, {}, { from: trial })
  expect(seat.headers.location).toBe(`${trial}/unit`)
  const picked = await facilitator.post(`${trial}/unit`, { unit: 'other' })
  expect(picked.headers.location).toBe(`${trial}/factors/1`)
  expect((await facilitator.get(`${trial}/unit?back=check`)).text).toContain('value="other" checked')
})

test('a list of addressees can hold units, faulty units are reported, and a unit from the list is not asked again', async () => {
  const acts = composeApp(database.current)
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(
    operatorIn(institutionId),
    exampleSettings({ units: UNITS, closesAt: lastMinuteOf(closesOn) }),
  )
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const asked = { acts, institutionId, scanId, database: database.current }
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const page = `/scans/${scanId}/addressees`
  const list = [
    'E-mail;Groep;College',
    'a@roc.example;docenten;zorg en welzijn',
    'b@roc.example;docenten;',
    'c@roc.example;docenten;Zorg & Welzijn',
    'd@roc.example;bestuur;Bestuursbureau',
    'a@roc.example;docenten;Techniek',
  ].join('\n')
  const shown = await facilitator.upload(`${page}/preview`, { group: '', list }, null, { from: page })
  expect(shown.text).toContain('Zorg en Welzijn 1 · nog zonder onderdeel 1')
  expect(shown.text).toContain('dit college of deze locatie hoort niet bij de scan')
  expect(shown.text).toContain('‘Zorg &amp; Welzijn’')
  expect(shown.text).toContain('dit adres stond al bij een ander college')
  expect(shown.text).not.toContain('‘Bestuursbureau’')

  const hidden = [...shown.text.matchAll(/<input type="hidden" name="(addressees-[^"]+)" value="([^"]*)">/g)]
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
  await facilitator.upload(page, fields, null, { from: page })
  const zorg = await unitIdOf(asked, 'Zorg en Welzijn')
  const tickets = await withInstitution(database.current.knex, institutionId, (trx) =>
    trx('tickets')
      .join('invitations', 'tickets.id', 'invitations.ticket_id')
      .orderBy('address')
      .select('address', 'unit_id'),
  )
  expect(tickets).toEqual([
    { address: 'a@roc.example', unit_id: zorg },
    { address: 'b@roc.example', unit_id: null },
    { address: 'd@roc.example', unit_id: null },
  ])

  const invited = respondentWith(asked, 'teachers', await keyFor(asked, 'a@roc.example'))
  await invited.saveAll({ current: 2, desired: 3, remark: null })
  await invited.send()
  expect((await keptTalliesByUnit({ ...asked, clock: { now: new Date() } })).teachers?.get(zorg)?.F1).toEqual({
    '2|3': 1,
  })
})

test('a respondent with a unit in the invitation reads that, begins with the questions, and may still change it', async () => {
  const scan = await divided()
  const { acts, institutionId, scanId } = scan
  const unit = await unitIdOf(scan, 'Economie')
  await acts.inviteAddressees(operatorIn(institutionId), scanId, [
    { address: 'noor@roc.example', group: 'teachers', unit },
  ])
  const key = await keyFor(scan, 'noor@roc.example')
  const teacher = scan.browserOf('teachers')
  await teacher.get(`/${key}`)
  expect((await teacher.get()).text).toContain('In je uitnodiging staat dat je hoort bij ‘Economie’.')
  expect((await teacher.sitDown()).headers.location).toMatch(/\/factors\/1$/)
  expect((await teacher.get('/check')).text).toContain('<p>Economie</p>')
  await teacher.post('/unit?back=check', { unit: 'other' })
  for (let number = 1; number <= 6; number++) await teacher.answer(number)
  await teacher.send()
  expect((await keptTalliesByUnit(scan)).teachers?.get(null)?.F1).toEqual({ '2|3': 1 })
})

test('a draft cannot drop a unit that has addresses', async () => {
  const facilitator = await draftOf()
  const made = await facilitator.post('/scans/new', draftFields({ units: UNITS.join('\n') }))
  const scan = String(made.headers.location)
  const page = `${scan}/addressees`
  const list = 'E-mail;Groep;Locatie\na@roc.example;docenten;Economie'
  const shown = await facilitator.upload(`${page}/preview`, { group: '', list }, null, { from: page })
  const [, name = '', value = ''] = /name="(addressees-teachers\.[^"]+)" value="([^"]*)"/.exec(shown.text) ?? []
  await facilitator.upload(page, { [name]: value }, null, { from: page })
  const refused = await facilitator.post(`${scan}/draft`, draftFields({ units: 'Techniek\nEntree' }))
  expect([refused.status, refused.text.includes('horen al adressen')]).toEqual([422, true])
  expect((await facilitator.post(`${scan}/draft`, draftFields({ units: 'Entree\nECONOMIE' }))).status).toBe(303)
})

test('while a scan is open its page shows the responses per unit, when enough people were invited', async () => {
  const acts = composeApp(database.current)
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(
    operatorIn(institutionId),
    exampleSettings({ units: UNITS.slice(0, 2), closesAt: lastMinuteOf(closesOn) }),
  )
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const asked = { acts, institutionId, scanId }
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const page = async () => (await facilitator.get(`/scans/${scanId}`)).text
  expect(await page()).toContain(
    'Docenten: aantallen per onderdeel zie je zodra bij elk onderdeel 5 mensen antwoordden',
  )

  for (const [name, count] of [
    ['Techniek', 7],
    ['Zorg en Welzijn', 5],
  ] as const) {
    const unit = await unitIdOf(asked, name)
    const people = Array.from({ length: count }, (_, index) => ({
      address: `${unit}-${index}@roc.example`,
      group: 'teachers',
      unit,
    }))
    await acts.inviteAddressees(operatorIn(institutionId), scanId, people)
  }
  await sentFrom(asked, 'teachers', 'Techniek', 2)
  const text = await page()
  expect(text).toMatch(/Docenten, <\/span>Techniek<\/th><td>2<\/td>/)
  expect(text).toMatch(/Docenten, <\/span>Zorg en Welzijn<\/th><td>0<\/td>/)
  expect(text).not.toMatch(/Bestuur, <\/span>/)
  expect(await htmlFaults('open with units', text)).toEqual([])
})

test('the report shows the units of a divided group in valid HTML', async () => {
  const acts = composeApp(database.current)
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(
    operatorIn(institutionId),
    exampleSettings({ units: UNITS, closesAt: lastMinuteOf(closesOn) }),
  )
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const asked = { acts, institutionId, scanId }
  await sentFrom(asked, 'teachers', 'Techniek', 5)
  await sentFrom(asked, 'teachers', 'Economie', 4)
  await sentFrom(asked, 'teachers', null, 1)
  await sentFrom(asked, 'coaches', 'Techniek', 3)
  await acts.closeScan(operatorIn(institutionId), scanId)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const { text } = await board.get(`/scans/${scanId}/report`)
  expect(text).toContain('<h2 id="units">Per college of locatie</h2>')
  expect(text).toMatch(/<th scope="row">Techniek<\/th><td>5<\/td>/)
  expect(text).toMatch(/<th scope="row">Overige<\/th><td>5<\/td>/)
  expect(text).not.toContain('<th scope="row">Economie</th>')
  expect(text).toContain('Mediacoaches: niet per onderdeel te zien')
  expect(await htmlFaults('report with units', text)).toEqual([])
})
