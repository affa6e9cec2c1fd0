import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { NIENKE, roundTrip, useFederatedDoor } from '../../support/stories/federated-door.ts'
import { draftFields, PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'

/** Accounts and sign-ins across institutions, of one person and of several. */
const database = useDatabase()
const federated = useFederatedDoor(database)
const { atTheDoor, opened } = federated

const OLD = 'bestuur@roc.example'
const NEW = 'bea@elders.example'

test('of two institutions with one domain each admits only the people it invited', async () => {
  const door = await atTheDoor()
  const bea = { email: 'bea@twee.example', name: 'Bea', password: PASSWORD, roles: ['board'] as const }
  const second = await door.acts.createInstitution('ROC Twee', [bea])
  const board = await signedIn(door.acts.app, bea.email)
  const fields = { name: 'ROC Twee', coachSingular: 'i-coach', coachPlural: 'i-coaches', homeOrganization: 'roc.nl' }
  expect((await board.post('/institution', fields)).status).toBe(303)
  const draft = String((await board.post('/scans/new', draftFields())).headers.location)

  const nienke = await door.joined()
  expect((await nienke.get('/scans')).text).toContain('ROC roc.example')
  expect((await nienke.get('/institutions')).text).not.toContain('ROC Twee')
  expect((await nienke.post('/institutions', { institution: second }, { from: '/scans' })).status).toBe(404)
  expect((await nienke.get(draft)).status).toBe(404)

  await board.post('/members/offers/new', { address: 'piet@twee.example', roles: 'facilitator' })
  await door.posted()
  federated.provider.at.person = { ...NIENKE, sub: 'piet-1', name: 'Piet' }
  const piet = door.somebody()
  await piet.get(door.linkTo('piet@twee.example'))
  await roundTrip(piet, '/sign-in/federation?to=%2Fjoin')
  expect((await piet.get('/scans')).text).toContain('ROC Twee')
  expect((await piet.get('/institutions')).text).not.toContain('ROC roc.example')
  expect((await piet.post('/institutions', { institution: door.institutionId }, { from: '/scans' })).status).toBe(404)
})

test('after signing in at one institution nobody reaches another one of the same account', async () => {
  const door = await atTheDoor()
  const al = { email: 'al@elders.example', name: 'Al Bekend', password: PASSWORD, roles: ['board'] as const }
  const elsewhere = await door.acts.createInstitution('ROC Elders', [al])
  const draft = String(
    (await (await signedIn(door.acts.app, al.email)).post('/scans/new', draftFields())).headers.location,
  )
  const first = await door.invited(al.email)
  await first.post('/sign-in', { email: al.email, password: PASSWORD })
  await roundTrip(first, '/sign-in/federation?to=%2Fjoin')
  const browser = door.somebody()
  await roundTrip(browser)
  expect((await browser.get('/scans')).text).toContain('ROC roc.example')
  expect((await browser.post('/institutions', { institution: elsewhere }, { from: '/scans' })).status).toBe(404)
  for (const path of [draft, `${draft}/launch`, `${draft}/draft`]) expect((await browser.get(path)).status).toBe(404)
  // The provider vouches for no password: without it the account can't be opened to whoever runs the provider.
  for (const [path, fields] of Object.entries({
    '/account/address': { next: 'x@evil.example', present: '' },
    '/account/password': { present: '', next: 'een heel nieuw wachtwoord', password: 'een heel nieuw wachtwoord' },
  }))
    expect((await browser.post(path, fields)).status, path).toBe(422)
})

test('a pending change is known to no institution, and a done one is seen by each of the member’s own and by no other', async () => {
  const acts = await opened()
  const linkIn = (address: string): string =>
    /\/address-change\/\w+\/[\w-]{43}(?![\w-])/.exec(acts.office.to(address).at(-1)?.text ?? '')?.[0] ?? ''
  const agree = async (address: string, side: string) => {
    const browser = visitor(acts.acts.app)
    await browser.get(linkIn(address))
    await browser.post(`/address-change/${side}`, {}, { from: '/password-reset' })
  }
  const person = (email: string) => ({ email, name: 'Bea', password: PASSWORD, roles: ['board'] as const })
  const own = await acts.acts.createInstitution('ROC Twee', [person(OLD)])
  const stranger = await acts.acts.createInstitution('ROC Drie', [person('vreemd@drie.example')])
  const board = visitor(acts.acts.app)
  await board.post('/sign-in', { email: OLD, password: PASSWORD })
  await board.post('/institutions', { institution: acts.institutionId }, { from: '/institutions' })
  expect((await board.post('/account/address', { next: NEW, present: PASSWORD })).status).toBe(303)
  await acts.posted()
  const told = async (institutionId: typeof own) => ({
    members: JSON.stringify(await acts.acts.readMembers(institutionId)),
    log: JSON.stringify(await acts.acts.readAuditLog(institutionId)),
  })
  const before = [await told(own), await told(acts.institutionId), await told(stranger)]
  for (const { members, log } of before) expect(members + log).not.toContain(NEW)
  await agree(OLD, 'present')
  await agree(NEW, 'next')
  for (const institutionId of [own, acts.institutionId]) {
    expect((await told(institutionId)).members).toContain(NEW)
    expect((await told(institutionId)).members).not.toContain(OLD)
  }
  expect(await told(stranger)).toEqual(before[2])
})
