import { afterEach, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { allPosted, errandsLeft } from '../../support/people/posted.ts'
import { composeApp } from '../../support/servers/app.ts'
import { openPostOffice, type TestPostOffice } from '../../support/servers/post-office.ts'
import { mailingApp } from '../../support/stories/mailing-app.ts'
import { institutionWithPeople, PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'

const database = useDatabase()
let post: TestPostOffice
beforeEach(async () => {
  post = await openPostOffice()
})
afterEach(() => post.close())

const BOARD = 'bestuur@roc.example'
const NEXT = 'een heel ander lang wachtwoord'

const office = async () => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = mailingApp(database.current, post.url, () => clock.now, { BASE_URL: '' })
  await institutionWithPeople(acts)
  return { ...acts, clock }
}
type Office = Awaited<ReturnType<typeof office>>

const ask = (acts: Pick<Office, 'app'>, email = BOARD) => visitor(acts.app).post('/password-reset', { email })

/** The path in the newest mail to this address. */
const mailedLink = async (acts: Office, address = BOARD): Promise<string> => {
  await allPosted(database.current, acts)
  return /http:\/\/[^/\s]+(\/new-password\/[\w-]+)/.exec(post.to(address).at(-1)?.text ?? '')?.[1] ?? ''
}

const choose = async (acts: Pick<Office, 'app'>, link: string, password = NEXT) => {
  const someone = visitor(acts.app)
  await someone.get(link)
  return someone.post('/new-password', { password }, { from: '/sign-in' })
}

const opens = async (acts: Pick<Office, 'app'>, password: string) =>
  (await visitor(acts.app).post('/sign-in', { email: BOARD, password })).status === 303

test('a member who forgot the password sets a new one by mail; every session ends, and the owner gets a mail', async () => {
  const acts = await office()
  const elsewhere = await signedIn(acts.app, BOARD)
  expect((await ask(acts, ' Bestuur@ROC.example ')).headers.location).toBe('/password-reset/sent')
  const link = await mailedLink(acts)
  const [mail] = post.to(BOARD)
  expect(mail?.headers.subject).toBe('Een nieuw wachtwoord kiezen')
  expect(mail?.headers.from).toBe('"ROC roc.example" <scan@mail.example>')
  expect(mail?.text).toContain('Beste bestuur,')
  expect(mail?.text).toContain('Choose a new password')

  const owner = visitor(acts.app)
  const arrival = await owner.get(link)
  expect(arrival.headers.location).toBe('/new-password')
  expect(arrival.headers['referrer-policy']).toBe('no-referrer')
  expect(arrival.headers['cache-control']).toBe('no-store')
  expect(String(arrival.headers['set-cookie'])).toMatch(
    /^reset=[\w-]{43}; Max-Age=3600; Path=\/; [^;]+; HttpOnly; SameSite=Lax/,
  )
  expect((await owner.get('/new-password')).text).not.toContain(link.split('/').at(-1))
  const weak = await owner.post('/new-password', { password: 'bestuur@roc.example' })
  expect(weak.status).toBe(422)
  expect(weak.text).toContain('Dit wachtwoord lijkt te veel op je naam')
  const done = await owner.post('/new-password', { password: NEXT })
  expect(done.headers.location).toBe('/sign-in?reset')
  expect((await owner.get('/sign-in?reset')).text).toContain('Je nieuwe wachtwoord is bewaard.')
  expect((await elsewhere.get('/scans')).status).toBe(303)
  expect([await opens(acts, PASSWORD), await opens(acts, NEXT)]).toEqual([false, true])
  await allPosted(database.current, acts)
  expect(post.to(BOARD).at(-1)?.headers.subject).toBe('Je wachtwoord is gewijzigd')
})

test('a link works once, for an hour; opening it uses nothing up, and a guessed key does not work', async () => {
  const acts = await office()
  await ask(acts)
  const link = await mailedLink(acts)
  for (let look = 0; look < 3; look++) {
    const scanner = visitor(acts.app)
    await scanner.get(link)
    expect((await scanner.get('/new-password')).status).toBe(200)
  }
  acts.clock.now = new Date('2026-11-20T13:00:01Z')
  const late = await choose(acts, link)
  expect(late.status).toBe(404)
  expect(late.text).toContain('Deze link werkt niet meer')
  acts.clock.now = new Date('2026-11-20T12:59:00Z')
  expect((await choose(acts, link)).status).toBe(303)
  expect((await choose(acts, link, 'nog weer een ander wachtwoord')).status).toBe(404)
  expect((await choose(acts, `/new-password/${'a'.repeat(43)}`)).status).toBe(404)
  expect((await choose(acts, '/new-password/%00')).status).toBe(404)
  expect((await visitor(acts.app).get('/new-password')).status).toBe(404)
  expect(await opens(acts, NEXT)).toBe(true)
})

test('an unused key is deleted after its hour, even if its owner never comes back', async () => {
  const acts = await office()
  await ask(acts)
  await mailedLink(acts)
  const work = acts.jobs.find(({ name }) => name === 'delete expired keys')?.work
  const kept = () => database.asOwner((owner) => owner('password_resets'))
  await work?.()
  expect(await kept()).toHaveLength(1)
  acts.clock.now = new Date('2026-11-20T13:00:00Z')
  await work?.()
  expect(await kept()).toEqual([])
})

test('when two people use one link at once, one sets the password', async () => {
  const acts = await office()
  await ask(acts)
  const link = await mailedLink(acts)
  const both = [`${NEXT} een`, `${NEXT} twee`].map((password) => choose(acts, link, password))
  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([303, 404])
})

test('any change of the password makes earlier links useless', async () => {
  const acts = await office()
  await ask(acts)
  const first = await mailedLink(acts)
  await ask(acts)
  const second = await mailedLink(acts)
  expect(first).not.toBe(second)
  const member = await signedIn(acts.app, BOARD)
  await member.post('/account/password', { present: PASSWORD, password: NEXT })
  for (const link of [first, second]) expect((await choose(acts, link, `${NEXT} weer`)).status).toBe(404)
  expect(await opens(acts, NEXT)).toBe(true)
})

test('an unknown address gets the same answer after the same work, and no mail', async () => {
  const acts = await office()
  const [known, unknown] = [await ask(acts), await ask(acts, 'niemand@roc.example')]
  expect(unknown.status).toBe(known.status)
  expect(unknown.headers.location).toBe(known.headers.location)
  const jobs = await database.current
    .knex('pgboss.job')
    .where({ name: 'mail-account' })
    .orderBy('created_on')
    .pluck('data')
  expect(jobs.map((each) => [Object.keys(each).sort(), each.mail])).toEqual([
    [['accountId', 'mail'], 'reset'],
    [['accountId', 'mail'], 'reset'],
  ])
  expect(JSON.stringify(jobs)).not.toContain('roc.example')
  await allPosted(database.current, acts)
  expect(post.mails.map(({ envelope }) => envelope.to)).toEqual([BOARD])
  expect(await errandsLeft(database.current)).toBe(0)
})

test('an account gets at most three mails an hour, and the same answer after that', async () => {
  const acts = await office()
  for (let request = 0; request < 5; request++) {
    expect((await ask(acts)).headers.location).toBe('/password-reset/sent')
  }
  await allPosted(database.current, acts)
  expect(post.to(BOARD)).toHaveLength(3)
})

test('the key is only in the mail; its hash is kept, for its own account', async () => {
  const acts = await office()
  await ask(acts)
  const key = (await mailedLink(acts)).split('/').at(-1) ?? ''
  const someone = visitor(acts.app)
  await someone.get(`/new-password/${key}`)
  await someone.get('/new-password')
  await database.asOwner(async (owner) => {
    const kept = [await owner('password_resets'), await owner('sessions'), await owner('pgboss.job')]
    expect(kept[0]).toHaveLength(1)
    expect(key).toHaveLength(43)
    expect(JSON.stringify(kept)).not.toContain(key)
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(key, 'base64url').toString('hex'))
  })
  expect(await database.current.knex('password_resets')).toEqual([])
})

test('after a failure of the mail server the mail is sent again, and the link works', async () => {
  await post.close()
  let away = true
  post = await openPostOffice(() => (away ? { refuse: '450 later', at: 'address' } : 'accept'))
  const acts = await office()
  const errand = { accountId: await accountId(acts), mail: 'reset' }
  const { signal } = new AbortController()
  await expect(acts.errands['mail-account'](errand, signal)).rejects.toThrow('put-off')
  away = false
  await acts.errands['mail-account'](errand, signal)
  expect(post.to(BOARD)).toHaveLength(1)
  expect((await choose(acts, await mailedLink(acts))).status).toBe(303)
})

const accountId = async (acts: Office) => {
  const board = await acts.signIn(BOARD, PASSWORD)
  if (!board.ok) throw new Error(board.reason)
  return board.accountId
}

test('without mail the page says whom to ask, and takes no address', async () => {
  const acts = composeApp(database.current, {
    environment: {
      NODE_ENV: 'production',
      SESSION_SECRET: 'x'.repeat(32),
      BASE_URL: 'http://127.0.0.1:3000',
      SECOND_FACTOR: 'required',
    },
  })
  await institutionWithPeople(acts)
  const someone = visitor(acts.app)
  const page = (await someone.get('/password-reset')).text
  expect(page).toContain('Vraag een nieuw wachtwoord aan wie Bruggenscan bij jullie beheert.')
  expect(page).not.toContain('name="email"')
  expect((await someone.post('/password-reset', { email: BOARD }, { from: '/sign-in' })).status).toBe(200)
  expect(await errandsLeft(database.current)).toBe(0)
})

test('after a reset the browser of the owner does not wait for the guesses of others', async () => {
  const acts = await office()
  const guesser = visitor(acts.app)
  for (let guess = 0; guess < 6; guess++) await guesser.post('/sign-in', { email: BOARD, password: `gok ${guess}` })
  await ask(acts)
  const owner = visitor(acts.app)
  await owner.get(await mailedLink(acts))
  await owner.post('/new-password', { password: NEXT })
  expect((await owner.post('/sign-in', { email: BOARD, password: NEXT })).status).toBe(303)
  expect(await opens(acts, NEXT)).toBe(false)
})

test('a form that stood open for long is shown again, with the address that was typed', async () => {
  const acts = await office()
  const stale = (path: string, fields: Readonly<Record<string, string>>, someone = visitor(acts.app)) =>
    someone.rawPost(path, { ...fields, _csrf: 'van gisteren' }).set('Sec-Fetch-Site', 'same-origin')
  const asked = await stale('/password-reset', { email: BOARD })
  expect(asked.text).toContain(`value="${BOARD}"`)
  await ask(acts)
  const someone = visitor(acts.app)
  await someone.get(await mailedLink(acts))
  expect((await stale('/new-password', { password: NEXT }, someone)).text).toContain('Kies een nieuw wachtwoord')
  expect(await opens(acts, PASSWORD)).toBe(true)
})
