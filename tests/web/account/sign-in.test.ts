import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { institutionWithPeople, PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'

// On both engines: sessions and counted tries have SQL of their own.

const database = useDatabase()

test('an empty installation leads to the first run, which the code from the log opens once', async () => {
  const { app, firstRunCode } = composeApp(database.current)
  const someone = visitor(app)
  expect((await someone.get('/sign-in')).headers.location).toBe('/first-run')
  const fields = { institution: 'ROC Nieuw', name: 'Anna', email: 'anna@roc.example', password: PASSWORD }

  const guess = await someone.post('/first-run', { ...fields, code: 'geraden' })
  expect(guess.status).toBe(422)
  expect(guess.text).toContain('Deze startcode klopt niet')
  expect(guess.text).toContain('value="ROC Nieuw"')
  expect(guess.text).not.toContain(PASSWORD)

  const weak = await someone.post('/first-run', { ...fields, code: firstRunCode, password: 'rocnieuw-2026' })
  expect(weak.status).toBe(422)
  expect(weak.text).toContain('Dit wachtwoord lijkt te veel op je naam')

  const right = await someone.post('/first-run', { ...fields, code: firstRunCode })
  expect(right.headers.location).toBe('/scans')
  const scans = (await someone.get('/scans')).text
  expect(scans).toContain('ROC Nieuw')
  expect(scans).toContain('Je instelling is aangemaakt')
  expect(scans).toContain('class="way" href="/guides/facilitator"')
  expect((await someone.get('/first-run')).status).toBe(404)
  const anna = await signedIn(app, 'anna@roc.example')
  expect((await anna.get('/scans')).text).toContain('ROC Nieuw')
})

test('the first run also leads to the second factor, and then says what it created', async () => {
  const { app, firstRunCode } = composeApp(database.current, { environment: { SECOND_FACTOR: 'required' } })
  const anna = visitor(app)
  const fields = { institution: 'ROC Nieuw', name: 'Anna', email: 'anna@roc.example', password: PASSWORD }
  const made = await anna.post('/first-run', { ...fields, code: firstRunCode })
  expect(made.headers.location).toBe('/sign-in/enrolment')
  await anna.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })
  expect((await anna.get('/scans')).text).toContain('Je instelling is aangemaakt')
})

test('an address that the database cannot hold counts as unknown', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const refused = await visitor(acts.app).post('/sign-in', { email: 'een\0twee', password: PASSWORD })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Dit e-mailadres en wachtwoord')
})

test('a wrong password and an unknown address get the same answer, and the address stays filled in', async () => {
  const acts = composeApp(database.current)
  const { app } = acts
  await institutionWithPeople(acts)
  const wrong = await visitor(app).post('/sign-in', { email: 'bestuur@roc.example', password: 'iets anders helemaal' })
  const unknown = await visitor(app).post('/sign-in', {
    email: 'niemand@roc.example',
    password: 'iets anders helemaal',
  })
  for (const answer of [wrong, unknown]) {
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Dit e-mailadres en wachtwoord horen niet bij elkaar')
  }
  expect(wrong.text).toContain('value="bestuur@roc.example"')
})

test('guessing a password is slowed down', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const guesser = visitor(acts.app)
  const guess = () => guesser.post('/sign-in', { email: 'bestuur@roc.example', password: 'weer een andere gok' })
  for (let attempt = 0; attempt < 5; attempt++) expect((await guess()).status).toBe(422)
  expect((await guess()).status).toBe(429)
})

test('without a session every page of an institution leads to the sign-in page', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  for (const path of [
    '/scans',
    '/scans/new',
    `/scans/${crypto.randomUUID()}`,
    `/scans/${crypto.randomUUID()}/report`,
  ]) {
    expect((await visitor(acts.app).get(path)).headers.location).toMatch(/^\/sign-in(\?to=|$)/)
  }
})

test('signing out ends the session', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  expect((await board.get('/scans')).status).toBe(200)
  await board.post('/sign-out', {}, { from: '/scans' })
  expect((await board.get('/scans')).headers.location).toBe('/sign-in')
})

test('the session gets a new id at sign-in', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const someone = visitor(acts.app)
  const before = String((await someone.get('/sign-in')).headers['set-cookie'])
  const after = await someone.post('/sign-in', { email: 'bestuur@roc.example', password: PASSWORD })
  expect(before).toContain('session=')
  expect(String(after.headers['set-cookie'])).toContain('session=')
  expect(String(after.headers['set-cookie']).split(';')[0]).not.toBe(before.split(';')[0])
})

test('a member of two institutions chooses one and sees only that one', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts, 'een.example')
  const both = { email: 'bestuur@een.example', name: 'x', password: PASSWORD, roles: ['board'] as const }
  const second = await acts.createInstitution('ROC Twee', [both])
  const member = await signedIn(acts.app, 'bestuur@een.example')
  expect((await member.get('/scans')).headers.location).toBe('/institutions')
  await member.post('/institutions', { institution: second })
  expect((await member.get('/scans')).text).toContain('ROC Twee')
  expect((await member.post('/institutions', { institution: crypto.randomUUID() })).status).toBe(404)
})
