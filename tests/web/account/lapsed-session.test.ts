import supertest from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { heldFields } from '../../support/people/held-fields.ts'
import { sealedResume } from '../../support/people/sealed-resume.ts'
import { enrolled, strictOffice } from '../../support/people/second-factor.ts'
import { composeApp } from '../../support/servers/app.ts'
import { draftFields, institutionWithPeople, PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'

const database = useDatabase()
const now = () => new Date('2026-11-20T12:00:00Z')

/** A browser: keeps cookies until they lapse, and sends the origin of a post itself. */
const browserOf = (acts: Pick<ReturnType<typeof composeApp>, 'app'>, site = 'same-origin') => {
  let agent = supertest.agent(acts.app)
  const tokenIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const post = (path: string, fields: Readonly<Record<string, string>>, referer = path) =>
    agent
      .post(path)
      .set('Sec-Fetch-Site', site)
      .set('Referer', `http://127.0.0.1:3000${referer}`)
      .type('form')
      .send({ ...fields })
  const signIn = async (html: string, password = PASSWORD) =>
    post('/sign-in', { email: 'bestuur@roc.example', password, ...heldFields(html) })
  return {
    get: (path: string) => agent.get(path),
    post,
    signIn,
    tokenIn,
    lapse: () => {
      agent = supertest.agent(acts.app)
    },
  }
}

const office = async () => {
  const acts = composeApp(database.current, { now })
  await institutionWithPeople(acts)
  return acts
}

test('a form is kept when only its origin says that our own page sent it, as over http', async () => {
  const { app } = await office()
  const send = (fields: Readonly<Record<string, string>>) =>
    supertest(app).post('/scans/new').set('Origin', 'http://127.0.0.1:3000').type('form').send(fields)
  expect((await send(draftFields())).text).toContain('Wat je invulde is nog niet verstuurd.')
  const withPassword = await send({ ...draftFields(), password: PASSWORD })
  expect(withPassword.text).not.toContain('Wat je invulde is nog niet verstuurd.')
  expect(withPassword.text).not.toContain(Buffer.from(PASSWORD).toString('base64url').slice(2, -2))
})

test('a form whose session ended is sent after signing in, with everything that was filled in', async () => {
  const acts = await office()
  const browser = browserOf(acts)
  await browser.signIn((await browser.get('/sign-in')).text)
  const form = await browser.get('/scans/new')
  browser.lapse()
  const title = `Zomer's "scan" <b>&amp; meer</b>`
  const typed = { ...draftFields({ title, 'groups[own-1][label]': 'Practoraat' }), _csrf: browser.tokenIn(form.text) }
  const door = await browser.post('/scans/new', {
    ...typed,
    'groups[own-1][visibility]': '5',
    'groups[own-1][invited]': '',
  })
  expect(door.status).toBe(403)
  expect(door.text).toContain('Wat je invulde is nog niet verstuurd.')

  const mistyped = await browser.signIn(door.text, 'een heel verkeerd wachtwoord')
  expect(mistyped.status).toBe(422)
  const inside = await browser.signIn(mistyped.text)
  expect(inside.headers.location).toBe('/kept-input')
  const kept = await browser.get('/kept-input')
  expect(kept.text).toContain('Wat je invulde is er nog')
  expect(kept.text).toContain('<a href="/scans/new">Niet versturen</a>')
  const inSessions = async () => JSON.stringify(await database.current.knex('sessions').pluck('sess'))
  expect(await inSessions()).toContain('Practoraat')
  const made = await browser.post('/scans/new', heldFields(kept.text))
  expect(made.status).toBe(303)
  // The form may hold a list of addresses, so it may not stay in the session.
  expect(await inSessions()).not.toContain('Practoraat')
  const scan = (await browser.get(String(made.headers.location))).text
  expect(scan).toContain('Zomer&#39;s &#34;scan&#34; &lt;b&gt;&amp;amp; meer&lt;/b&gt;')
  expect(scan).toContain('Practoraat')
})

test('a form that is older than a new sign-in in another tab is not lost', async () => {
  const acts = await office()
  const browser = browserOf(acts)
  await browser.signIn((await browser.get('/sign-in')).text)
  const earlier = browser.tokenIn((await browser.get('/scans/new')).text)
  browser.lapse()
  await browser.signIn((await browser.get('/sign-in')).text)
  const answer = await browser.post('/scans/new', { ...draftFields(), _csrf: earlier })
  expect(answer.headers.location).toBe('/kept-input')
  expect(await acts.listScans((await memberships(acts)).institutionId)).toEqual([])
  const made = await browser.post('/scans/new', heldFields((await browser.get('/kept-input')).text))
  expect(made.headers.location).toMatch(/^\/scans\//)
})

const memberships = async (acts: ReturnType<typeof composeApp>) => {
  const board = await acts.signIn('bestuur@roc.example', PASSWORD)
  if (!board.ok) throw new Error(board.reason)
  const [only] = await acts.membershipsOf(board.accountId)
  if (!only) throw new Error('no membership')
  return only
}

test.each(['cross-site', 'same-site', 'none'])('a post that the browser calls %s is not kept', async (site) => {
  const acts = await office()
  const member = browserOf(acts, site)
  const door = await member.post('/scans/new', draftFields())
  expect(door.text).not.toContain('Wat je invulde')
  expect([303, 403]).toContain(door.status)
})

test('a page that needs an account opens after signing in, and only pages of this app do', async () => {
  const acts = await office()
  const browser = browserOf(acts)
  const door = await browser.get('/scans/new?x=1')
  expect(door.headers.location).toBe('/sign-in?to=%2Fscans%2Fnew%3Fx%3D1')
  const page = await browser.get(String(door.headers.location))
  expect(page.text).toContain('Log in, dan ga je naar de pagina die je wilde openen.')
  expect((await browser.signIn(page.text)).headers.location).toBe('/scans/new?x=1')
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/sign-out',
    '/scansevil',
    '/scans\\x',
  ]) {
    browser.lapse()
    const asked = await browser.get(`/sign-in?${new URLSearchParams({ to })}`)
    expect((await browser.signIn(asked.text)).headers.location).toBe('/scans')
  }
})

test('a forged or broken record of the page to return to is ignored', async () => {
  const { app } = await office()
  const unsealed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const broken = [
    null,
    { to: 'https://evil.example', post: null },
    { to: '/scans', post: { action: 'https://evil.example', fields: [] } },
    { to: '/scans', post: { action: '/scans/new', fields: [['title']] } },
  ]
  const whole = { to: '/scans/new', post: { action: '/scans/new', fields: [['title', 'Niet van ons']] } }
  for (const resume of [
    'x',
    ...broken.map(unsealed),
    ...broken.map(sealedResume),
    unsealed(whole),
    `${unsealed(whole)}.${'A'.repeat(43)}`,
    `${unsealed(whole)}.${sealedResume({ ...whole, to: '/scans' }).split('.')[1]}`,
    'A'.repeat(63_000),
  ]) {
    const answer = await visitor(app).post('/sign-in', { email: 'bestuur@roc.example', password: PASSWORD, resume })
    expect(answer.headers.location).toBe('/scans')
  }
})

test('a file that was sent without a session is asked for again', async () => {
  const acts = await office()
  const answer = await supertest(acts.app)
    .post(`/scans/${crypto.randomUUID()}/addressees/preview`)
    .set('Sec-Fetch-Site', 'same-origin')
    .field({ list: 'a@b.example' })
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('Wat je net verstuurde, kwam niet aan.')
})

test('a sign-in page that stood open for a night still works', async () => {
  const acts = await office()
  const browser = browserOf(acts)
  const door = (await browser.get('/sign-in?to=/scans/new')).text
  browser.lapse()
  const again = await browser.signIn(door)
  expect(again.status).toBe(422)
  expect(again.text).toContain('Deze pagina stond lang open.')
  expect(again.text).toContain('value="bestuur@roc.example"')
  expect(again.text).not.toContain(PASSWORD)
  expect((await browser.signIn(again.text)).headers.location).toBe('/scans/new')
})

test('a kept form is not shown to visitors who are signed out, nor to other members', async () => {
  const acts = await office()
  expect((await supertest(acts.app).get('/kept-input')).headers.location).toBe('/sign-in')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  expect((await facilitator.get('/kept-input')).headers.location).toBe('/scans')
})

test('a form that was filled in for one institution is not offered in another', async () => {
  const acts = await office()
  const person = { email: 'bestuur@roc.example', name: 'x', password: PASSWORD, roles: ['board'] as const }
  const one = await acts.createInstitution('ROC Een', [person])
  const other = await acts.createInstitution('ROC Twee', [person])
  const browser = browserOf(acts)
  const title = 'Alleen van ROC Een'
  const door = await browser.post('/scans/new', draftFields({ title }))
  await browser.signIn(door.text)
  const choose = async (institution: string) => {
    const _csrf = browser.tokenIn((await browser.get('/institutions')).text)
    return (await browser.post('/institutions', { institution, _csrf })).headers.location
  }
  expect(await choose(one)).toBe('/kept-input')
  expect((await browser.get('/kept-input')).text).toContain(title)
  expect(await choose(other)).toBe('/scans')
  expect((await browser.get('/kept-input')).headers.location).toBe('/scans')
})

test('a filled-in form survives both steps of signing in, however long the second step takes', async () => {
  const acts = await strictOffice(database.current)
  const browser = browserOf(acts)
  const { secret } = await enrolled(acts)
  const door = await browser.post('/scans/new', draftFields({ title: 'Wat bijna weg was' }))
  expect((await browser.signIn(door.text)).headers.location).toBe('/sign-in/code')
  const step = await browser.get('/sign-in/code')
  const code = () => ({ code: acts.codeOf(secret) })

  browser.lapse()
  const again = await browser.post('/sign-in/code', { ...heldFields(step.text), ...code() })
  expect(again.status).toBe(403)
  expect(again.text).toContain('Het duurde te lang.')
  expect((await browser.signIn(again.text)).headers.location).toBe('/sign-in/code')
  const inside = await browser.post('/sign-in/code', {
    ...heldFields((await browser.get('/sign-in/code')).text),
    ...code(),
  })
  expect(inside.headers.location).toBe('/kept-input')
  const made = await browser.post('/scans/new', heldFields((await browser.get('/kept-input')).text))
  expect((await browser.get(String(made.headers.location))).text).toContain('Wat bijna weg was')
})

test('ten minutes after the password, the password is asked for again', async () => {
  const acts = await strictOffice(database.current)
  const { secret } = await enrolled(acts)
  const browser = browserOf(acts)
  await browser.signIn((await browser.get('/sign-in')).text)
  const step = await browser.get('/sign-in/code')
  await database.current.knex.raw(
    `update sessions set sess = jsonb_set(sess::jsonb, '{arrival,at}', to_jsonb(${Date.now() - 600_000}::bigint))::json
     where sess -> 'arrival' is not null`,
  )
  const late = await browser.post('/sign-in/code', { ...heldFields(step.text), code: acts.codeOf(secret) })
  expect(late.status).toBe(403)
  expect((await browser.get('/sign-in/code')).headers.location).toBe('/sign-in')
  expect((await browser.get('/scans')).status).toBe(303)
})
