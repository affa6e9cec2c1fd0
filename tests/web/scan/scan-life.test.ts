import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, groupFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()
const now = () => new Date('2026-11-20T12:00:00Z')

const office = async () => {
  const acts = composeApp(database.current, { now })
  const institutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  return { acts, institutionId, board, facilitator }
}

const drafted = async (member: Awaited<ReturnType<typeof signedIn>>, changes = {}): Promise<string> => {
  const answer = await member.post('/scans/new', draftFields(changes))
  expect(answer.status).toBe(303)
  return String(answer.headers.location)
}

test('a scan goes from draft to open to closed, and then has a report', async () => {
  const { board, facilitator } = await office()
  const scan = await drafted(facilitator)
  expect((await facilitator.get(scan)).text).toContain('Het bestuur start de scan.')
  expect((await board.get(`${scan}/launch`)).text).toContain('Dit ligt straks vast')

  await board.post(`${scan}/launch`, launchFields)
  const open = await facilitator.get(scan)
  expect(open.text).toContain('De scan is open.')
  expect(open.text).toMatch(/\/s\/[0-9A-Z]{8}/)
  expect(open.text).toContain('0 van 3 (0 %)')

  const closing = await board.get(`${scan}/closure`)
  expect(closing.text).toContain('Mediacoaches: er zijn nog geen 3 antwoorden.')
  expect(closing.text).toContain('Docenten: er zijn nog geen 5 antwoorden.')
  expect(closing.text).not.toContain('Bestuur: er zijn nog geen')
  await board.post(`${scan}/closure`, {})
  const closed = (await board.get(scan)).text
  expect(closed).toContain('De scan is gesloten. Antwoorden kan niet meer.')
  expect(closed).toMatch(/Gesloten op<\/dt>\s*<dd>\d+ \w+ \d{4}</)
  expect(closed).not.toContain('Sluit op')
  expect((await board.get(scan)).text).toContain('De scan is gesloten.')
  expect((await board.get('/scans')).text).toContain('invullen kon tot en met 20 november 2026')
  expect((await facilitator.get(`${scan}/report`)).text).toContain('te weinig antwoorden om te tonen (minder dan 3)')
})

test('a draft can be changed, including its folded groups, and discarded after a confirmation', async () => {
  const { board } = await office()
  const scan = await drafted(board)
  const own = groupFields('own-1', { label: 'Practoraat', visibility: '5', invited: '6' })
  await board.post(`${scan}/draft`, draftFields({ title: 'Andere naam', ...own }))
  const changed = await board.get(scan)
  expect(changed.text).toContain('Andere naam')
  expect(changed.text).toContain('Practoraat')
  expect((await board.get(`${scan}/deletion`)).text).toContain('‘Andere naam’ weggooien?')
  await board.post(`${scan}/deletion`, {})
  expect((await board.get(scan)).status).toBe(404)
})

test.each([
  ['an empty name', { title: ' ' }, 'Geef de scan een naam'],
  ['a date that does not exist', { referenceDate: '2026-02-30' }, 'Vul een datum in die bestaat'],
  ['a closing date in the past', { closesOn: '2026-11-19' }, 'Dit moment is al voorbij'],
  ['a threshold outside 3 to 10', { 'groups[teachers][visibility]': '2' }, 'Docenten: kies vanaf wanneer het beeld'],
  ['a number that is none', { 'groups[board][invited]': '3,5' }, 'Bestuur: vul een heel getal in'],
  [
    'the name of another group',
    groupFields('own-1', { label: ' DOCENTEN', visibility: '5', invited: '' }),
    'Eigen groep: een andere groep heet ook zo.',
  ],
  ['a sign that no print can show', { title: 'Scan 🎉 $& 漢' }, 'Dit kunnen we niet afdrukken: 🎉 漢. Laat het weg'],
  ['such a sign in a unit', { units: 'Noord\nZuid 🎉' }, 'Dit kunnen we niet afdrukken: 🎉.'],
  [
    'such a sign in the name of a group',
    groupFields('own-1', { label: 'Staf 🎉', visibility: '5', invited: '' }),
    'Eigen groep: dit kunnen we niet afdrukken: 🎉.',
  ],
  ['too long a name', { title: 'x'.repeat(121) }, 'Geef de scan een naam'],
  ['a forged group', groupFields('__proto__', { takesPart: 'on', visibility: '5', invited: '' }), ''],
])('a draft with %s is refused or ignored, and the typed text stays', async (_, changes, message) => {
  const { board } = await office()
  const answer = await board.post('/scans/new', draftFields(changes))
  if (message === '') return expect(answer.status).toBe(303)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(message)
  expect(answer.text).toContain('value="mediacoaches"')
})

test('a draft without any group is refused', async () => {
  const { board } = await office()
  const none = Object.fromEntries(Object.entries(draftFields()).filter(([name]) => !name.endsWith('[takesPart]')))
  const answer = await board.post('/scans/new', none)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Kies minstens één groep')
})

test('before the launch a group that is too small for its rule is pointed out', async () => {
  const { board } = await office()
  const scan = await drafted(board, { 'groups[coaches][invited]': '2' })
  expect((await board.get(`${scan}/launch`)).text).toContain('Mediacoaches: je vraagt 2 mensen.')
})

test('the closing date moves only to a later day', async () => {
  const { board } = await office()
  const scan = await drafted(board)
  await board.post(`${scan}/launch`, launchFields)
  const earlier = await board.post(`${scan}/closing-time`, { closesOn: '2026-12-01' }, { from: scan })
  expect(earlier.status).toBe(422)
  expect(earlier.text).toContain('Tot dat moment is de scan al open')
  await board.post(`${scan}/closing-time`, { closesOn: '2026-12-24' }, { from: scan })
  expect((await board.get(scan)).text).toContain('24 december 2026')
})

test('a launched scan is frozen, and says so', async () => {
  const { board } = await office()
  const scan = await drafted(board)
  await board.post(`${scan}/launch`, launchFields)
  await board.post(`${scan}/draft`, draftFields({ title: 'Te laat' }), { from: scan })
  const page = await board.get(scan)
  expect(page.text).toContain('Dit kan niet meer: de scan is al gestart.')
  expect(page.text).not.toContain('Te laat')
})

test('only the board launches and closes, and only the facilitator sees the links', async () => {
  const { board, facilitator } = await office()
  const scan = await drafted(board)
  expect((await facilitator.get(`${scan}/launch`)).status).toBe(403)
  expect((await facilitator.post(`${scan}/launch`, {}, { from: scan })).status).toBe(403)
  await board.post(`${scan}/launch`, launchFields)
  expect((await facilitator.post(`${scan}/closure`, {}, { from: scan })).status).toBe(403)
  expect((await board.get(scan)).text).not.toMatch(/\/s\/[0-9A-Z]{8}/)
})

test('another institution finds no page of the scan', async () => {
  const { acts, board } = await office()
  const scan = await drafted(board)
  await institutionWithPeople(acts, 'ander.example')
  const stranger = await signedIn(acts.app, 'bestuur@ander.example')
  for (const page of ['', '/draft', '/launch', '/closure', '/deletion', '/report', '/report.pdf']) {
    expect((await stranger.get(scan + page)).status).toBe(404)
  }
  for (const page of ['/draft', '/launch', '/closure', '/deletion']) {
    expect((await stranger.post(scan + page, draftFields(), { from: '/scans/new' })).status).toBe(404)
  }
  expect((await board.get(scan)).status).toBe(200)
})

test('the first visitor after the closing date closes the scan', async () => {
  let day = '2026-11-20'
  const acts = composeApp(database.current, { now: () => new Date(`${day}T12:00:00Z`) })
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const scan = await drafted(board)
  await board.post(`${scan}/launch`, launchFields)
  day = '2026-12-19'
  expect((await board.get(scan)).text).toContain('De scan is gesloten.')
})
