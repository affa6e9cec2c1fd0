import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { sealedResume } from '../../support/people/sealed-resume.ts'
import { composeApp } from '../../support/servers/app.ts'
import { signingKey } from '../../support/servers/openid-provider.ts'
import { away, BACK, NIENKE, roundTrip, SIGN_IN, useFederatedDoor } from '../../support/stories/federated-door.ts'
import { PASSWORD, visitor } from '../../support/stories/office.ts'

const database = useDatabase()
const federated = useFederatedDoor(database)
const { atTheDoor, opened } = federated

test('an invited colleague joins by signing in at the provider, and signs in that way from then on', async () => {
  const door = await atTheDoor()
  const browser = await door.invited()
  expect((await browser.get('/join')).text).toContain('href="/sign-in/federation?to=%2Fjoin"')
  const left = new URL(String((await browser.get(SIGN_IN)).headers.location))
  expect(left.origin).toBe(federated.provider.environment.OIDC_ISSUER)
  expect(Object.fromEntries(left.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: BACK,
    state: expect.stringMatching(/^.{40,}$/),
    nonce: expect.stringMatching(/^.{40,}$/),
  })
  const back = await roundTrip(browser, '/sign-in/federation?to=%2Fjoin')
  expect([back.status, back.headers.location]).toEqual([303, '/scans'])
  expect((await browser.get('/scans')).text).toContain('Nienke Nieuw · gespreksleider')
  expect(await door.members()).toContainEqual(['Nienke Nieuw', 'facilitator'])

  const later = door.somebody()
  const page = await later.get('/sign-in?to=%2Fscans%2Fnew')
  expect(page.text).toContain('href="/sign-in/federation?to=%2Fscans%2Fnew">Inloggen met SURFconext</a>')
  expect((await roundTrip(later, '/sign-in/federation?to=%2Fscans%2Fnew')).headers.location).toBe('/scans/new')
  expect((await later.get('/scans/new')).status).toBe(200)
})

test('signing in at the provider asks for no second factor of ours', async () => {
  const environment = { SECOND_FACTOR: 'required' }
  const office = await opened({ environment: { ...federated.provider.environment, ...environment } })
  await office.board.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })
  const fields = { name: 'ROC roc.example', coachSingular: 'i-coach', coachPlural: 'i-coaches' }
  await office.board.post('/institution', { ...fields, homeOrganization: 'roc.nl' })
  await office.board.post('/members/offers/new', { address: 'nieuw@roc.example', roles: 'board' })
  await office.posted()
  const browser = visitor(office.acts.app)
  await browser.get(office.linkTo('nieuw@roc.example'))
  await roundTrip(browser, '/sign-in/federation?to=%2Fjoin')
  expect((await browser.get('/members')).status).toBe(200)
})

test('a new session begins at the return, and the form that was filled in is still there', async () => {
  const door = await atTheDoor()
  await door.joined()
  const browser = door.somebody()
  const post = { action: '/scans/new', fields: [['title', 'Nog niet bewaard']] }
  const resume = sealedResume({ to: '/scans/new', post })
  const before = (await browser.get('/sign-in')).headers['set-cookie']?.[0]?.split(';')[0]
  const kept = await browser.post('/sign-in/federation', { resume }, { from: '/sign-in' })
  expect([kept.status, kept.text.includes('Wat je invulde blijft bewaard')]).toEqual([200, true])
  const back = await roundTrip(browser, '/sign-in/federation')
  expect(back.headers.location).toBe('/kept-input')
  expect(back.headers['set-cookie']?.[0]?.split(';')[0]).not.toBe(before)
  expect(back.headers['set-cookie']?.[0]).toContain('SameSite=Lax')
  expect((await browser.get('/kept-input')).text).toContain('Nog niet bewaard')
})

test('a colleague with an account signs in with the password first, and then links the account', async () => {
  const door = await atTheDoor()
  const other = { email: 'al@elders.example', name: 'Al Bekend', password: PASSWORD, roles: ['board'] as const }
  await door.acts.createInstitution('ROC Elders', [other])
  const browser = await door.invited(other.email)
  const refused = await roundTrip(browser, '/sign-in/federation?to=%2Fjoin')
  expect([refused.status, refused.text.includes('Log eerst in met je wachtwoord')]).toEqual([403, true])
  await browser.post('/sign-in', { email: other.email, password: PASSWORD })
  expect((await roundTrip(browser, '/sign-in/federation?to=%2Fjoin')).headers.location).toBe('/scans')
  expect(await door.members()).toContainEqual(['Al Bekend', 'facilitator'])
  // The other institution is not the one that vouches for this person.
  expect((await browser.get('/institutions')).text).not.toContain('ROC Elders')
  const later = door.somebody()
  await roundTrip(later)
  expect((await later.get('/scans')).text).toContain('ROC roc.example')
})

test.each<[string, (claims: Record<string, unknown>) => void]>([
  ['another nonce', (claims) => Object.assign(claims, { nonce: 'x'.repeat(43) })],
  ['another issuer', (claims) => Object.assign(claims, { iss: 'http://127.0.0.1:9' })],
  ['another audience', (claims) => Object.assign(claims, { aud: 'somebody-else' })],
  ['a token that expired', (claims) => Object.assign(claims, { iat: 1_000_000_000, exp: 1_000_000_100 })],
  ['no subject', (claims) => Object.assign(claims, { sub: '' })],
  ['a subject of somebody else', (claims) => Object.assign(claims, { sub: 'nienke-2' })],
])('%s is refused with a clear page, and nobody is signed in', async (_, lie) => {
  const door = await atTheDoor()
  await door.joined()
  federated.provider.at.lie = lie
  const browser = door.somebody()
  const back = await roundTrip(browser)
  expect([back.status, back.text.includes('Het inloggen is niet gelukt')]).toEqual([403, true])
  expect((await browser.get('/scans')).status).toBe(303)
})

test('an answer with the signature of another key is refused with a clear page, and nobody is signed in', async () => {
  const door = await atTheDoor()
  await door.joined()
  const own = federated.provider.at.key
  federated.provider.at.key = signingKey()
  const browser = door.somebody()
  const back = await roundTrip(browser)
  expect([back.status, back.text.includes('Het inloggen is niet gelukt')]).toEqual([403, true])
  expect((await browser.get('/scans')).status).toBe(303)
  federated.provider.at.key = own
  expect((await roundTrip(browser)).headers.location).toBe('/scans')
})

test('a forged state, another browser and a repeated answer are refused', async () => {
  const door = await atTheDoor()
  await door.joined()
  const browser = door.somebody()
  const forged = await away(browser)
  expect((await browser.get(forged.replace(/state=[^&]+/, 'state=forged'))).status).toBe(403)
  expect((await browser.get(forged)).status).toBe(403)

  const good = await away(browser)
  const thief = door.somebody()
  expect((await thief.get(good)).status).toBe(403)
  await away(thief)
  expect((await thief.get(good)).status).toBe(403)
  expect((await browser.get(good)).headers.location).toBe('/scans')
  expect((await browser.get(good)).status).toBe(403)

  // A used code with the right state.
  const again = door.somebody()
  const fresh = await away(again)
  const code = /code=([^&]+)/.exec(good)?.[1] ?? ''
  expect((await again.get(fresh.replace(/code=[^&]+/, `code=${code}`))).status).toBe(403)
  const turned = await away(again)
  expect((await again.get(turned.replace(/iss=[^&]+/, 'iss=http%3A%2F%2F127.0.0.1%3A9'))).status).toBe(403)
  expect((await again.get('/sign-in/federation/return')).status).toBe(403)
  expect((await again.get('/scans')).status).toBe(303)
})

test('a nonce that was changed on the way is refused', async () => {
  const door = await atTheDoor()
  await door.joined()
  const change = (address: URL) => address.searchParams.set('nonce', 'changed')
  expect((await roundTrip(door.somebody(), SIGN_IN, change)).status).toBe(403)
})

test('a stranger reads whom to ask, and gets no account', async () => {
  const door = await atTheDoor()
  const back = await roundTrip(door.somebody())
  expect([back.status, back.text.includes('Vraag een bestuurslid van je instelling')]).toEqual([403, true])
  expect(await door.members()).toHaveLength(2)
})

test('an institution that did not send the invitation is refused, and so is an unknown institution', async () => {
  const door = await atTheDoor()
  federated.provider.at.person = { ...NIENKE, schac_home_organization: 'elders.nl' }
  const browser = await door.invited()
  const refused = await roundTrip(browser, '/sign-in/federation?to=%2Fjoin')
  expect([refused.status, refused.text.includes('Deze instelling kennen we niet')]).toEqual([403, true])
  expect(await door.rows('offers')).toHaveLength(1)
  federated.provider.at.person = NIENKE
  expect((await roundTrip(browser, '/sign-in/federation?to=%2Fjoin')).status).toBe(303)
  for (const schac_home_organization of ['elders.nl', '', null]) {
    federated.provider.at.person = { ...NIENKE, schac_home_organization }
    const back = await roundTrip(door.somebody())
    expect([back.status, back.text.includes('Deze instelling kennen we niet')]).toEqual([403, true])
  }
})

test('an institution without a domain admits nobody this way, and the board reads what a domain looks like', async () => {
  const door = await atTheDoor('')
  expect((await roundTrip(await door.invited(), '/sign-in/federation?to=%2Fjoin')).status).toBe(403)
  const fields = { name: 'ROC', coachSingular: 'i-coach', coachPlural: 'i-coaches', homeOrganization: 'geen domein' }
  const wrong = await door.board.post('/institution', fields)
  expect([wrong.status, wrong.text.includes('Dit is geen domein')]).toEqual([422, true])
})

test('an unreachable provider, or one with another issuer, gives a page and is tried again later', async () => {
  const { OIDC_ISSUER } = federated.provider.environment
  const elsewhere = { ...federated.provider.environment, OIDC_ISSUER: OIDC_ISSUER.replace('127.0.0.1', 'localhost') }
  const other = await opened({ environment: elsewhere })
  expect((await visitor(other.acts.app).get(SIGN_IN)).status).toBe(503)
  const environment = { ...federated.provider.environment, OIDC_ISSUER: 'http://127.0.0.1:1' }
  const away = composeApp(database.current, { environment: { BASE_URL: 'http://scan.example', ...environment } })
  const browser = visitor(away.app)
  const down = await browser.get(SIGN_IN)
  expect([down.status, down.text.includes('is niet te bereiken')]).toEqual([503, true])
  expect((await browser.get('/sign-in')).status).toBe(200)
})

test('without a federation no page mentions it', async () => {
  const office = await opened()
  const browser = visitor(office.acts.app)
  expect((await browser.get(SIGN_IN)).status).toBe(404)
  expect((await browser.get('/sign-in/federation/return?code=x')).status).toBe(404)
  expect((await browser.get('/sign-in')).text).not.toContain('SURFconext')
  expect((await office.board.get('/institution')).text).not.toContain('SURFconext')
})
