import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { pathIn, useMemberOffices } from '../../support/stories/member-office.ts'
import { institutionWithPeople, PASSWORD, visitor } from '../../support/stories/office.ts'

const database = useDatabase()
const opened = useMemberOffices(database)

const INVITED = { address: 'nieuw@roc.example', roles: 'facilitator' }
const NEW_ACCOUNT = { name: 'Nienke Nieuw', password: 'zeven blauwe vogels fluiten' }

test('an invited colleague makes an account with the link in the mail, and is signed in at once', async () => {
  const office = await opened()
  expect((await office.board.get('/scans')).text).toContain('href="/members"')
  const asked = await office.board.post('/members/offers/new', { ...INVITED, address: ' Nieuw@ROC.example ' })
  expect([asked.status, asked.headers.location]).toEqual([303, '/members'])
  expect((await office.board.get('/members')).text).toContain('De mail gaat eruit')
  await office.posted()
  const [mail] = office.office.mails
  expect(mail?.envelope.to).toBe('nieuw@roc.example')
  expect(mail?.headers.subject).toBe('Doe je mee aan de i-coachscan van ROC roc.example?')
  expect(mail?.headers['reply-to']).toContain('bestuur@roc.example')
  expect(mail?.text).toContain('Je doet mee als gespreksleider')
  expect(mail?.text).toContain('until the end of 27 November 2026')

  const link = office.linkTo('nieuw@roc.example')
  const person = visitor(office.acts.app)
  const arrival = await person.get(link)
  expect([arrival.status, arrival.headers.location, arrival.headers['cache-control']]).toEqual([
    303,
    '/join',
    'no-store',
  ])
  const page = await person.get('/join')
  expect(page.text).toContain('ROC roc.example vraagt je om mee te doen als:')
  expect(page.text).toContain('nieuw@roc.example')
  const joined = await person.post('/join', NEW_ACCOUNT)
  expect([joined.status, joined.headers.location]).toEqual([303, '/scans'])
  const welcome = (await person.get('/scans')).text
  expect(welcome).toContain('Welkom! Je doet nu mee.')
  expect(welcome).toContain('Nienke Nieuw · gespreksleider')
  expect((await person.get('/members')).status).toBe(403)
  expect(await office.members()).toEqual([
    ['Nienke Nieuw', 'facilitator'],
    ['bestuur', 'board'],
    ['gesprek', 'facilitator'],
  ])
  expect(await office.rows('offers')).toEqual([])
  const logged = await office.logged()
  expect(logged).toHaveLength(4)
  expect(logged).toEqual(
    expect.arrayContaining([
      ['sign-in', 'bestuur', null],
      ['offer-membership', 'bestuur', 'nieuw@roc.example'],
      ['accept-offer', 'Nienke Nieuw', 'nieuw@roc.example'],
      ['sign-in', 'Nienke Nieuw', null],
    ]),
  )
  const late = visitor(office.acts.app)
  await late.get(link)
  expect((await late.get('/join')).status).toBe(404)
  expect((await late.get('/join')).text).toContain('Deze link werkt niet meer')
})

test('no key is kept, and opening the link uses nothing up', async () => {
  const office = await opened()
  await office.board.post('/members/offers/new', INVITED)
  await office.posted()
  const key = office.linkTo(INVITED.address).split('/').at(-1) ?? 'none'
  const dumped = JSON.stringify([
    await office.rows('offers'),
    await database.asOwner((owner) => owner.withSchema('pgboss').from('job')),
  ])
  expect(dumped).not.toContain(key)
  for (let look = 0; look < 3; look++) await visitor(office.acts.app).get(`/offers/${key}`)
  const person = visitor(office.acts.app)
  await person.get(`/offers/${key}`)
  expect((await person.get('/join')).status).toBe(200)
  for (const odd of ['x', key.slice(1), `${key}x`, `${'A'.repeat(43)}`]) {
    const guesser = visitor(office.acts.app)
    await guesser.get(`/offers/${odd}`)
    expect((await guesser.get('/join')).status).toBe(404)
  }
})

test('a colleague with an account signs in first, and then joins with that account', async () => {
  const office = await opened()
  await institutionWithPeople(office.acts, 'elders.example')
  const address = 'gesprek@elders.example'
  await office.board.post('/members/offers/new', { address, roles: 'board' })
  await office.posted()
  const person = visitor(office.acts.app)
  await person.get(office.linkTo(address))
  const page = (await person.get('/join')).text
  expect(page).toContain('Met dit e-mailadres is al een account gemaakt')
  expect(page).toContain('href="/sign-in?to=%2Fjoin"')
  expect((await person.rawPost('/join', NEW_ACCOUNT)).status).toBe(403)
  const door = await person.get('/sign-in?to=%2Fjoin')
  const resume = /name="resume" value="([^"]+)"/.exec(door.text)?.[1] ?? ''
  const signed = await person.post(
    '/sign-in',
    { email: address, password: PASSWORD, resume },
    { from: '/sign-in?to=%2Fjoin' },
  )
  expect(signed.headers.location).toBe('/join')
  expect((await person.get('/join')).text).toContain('Je bent ingelogd als gesprek')
  const joined = await person.post('/join/acceptance', {}, { from: '/join' })
  expect([joined.status, joined.headers.location]).toEqual([303, '/scans'])
  expect((await person.get('/members')).status).toBe(200)
  expect((await person.get('/scans')).text).toContain('ROC roc.example')
  expect(await office.members()).toContainEqual(['gesprek', 'board'])
})

test('when two people take one offer at once, one joins and the other leaves no account behind', async () => {
  const office = await opened()
  await office.board.post('/members/offers/new', INVITED)
  await office.posted()
  const key = office.linkTo(INVITED.address).split('/').at(-1) as never
  const accountId = await office.idOf('gesprek@roc.example')
  const results = await Promise.all([
    office.acts.openAccountByOffer(key, 'Een', NEW_ACCOUNT.password),
    office.acts.joinByOffer(key, accountId),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((each) => !each.ok)).toEqual([{ ok: false, reason: 'gone' }])
  const accounts = await database.asOwner((owner) => owner('accounts').where({ email: INVITED.address }))
  expect(accounts).toHaveLength(results[0].ok ? 1 : 0)
})

test('a weak password and a missing name are reported, and the offer stays', async () => {
  const office = await opened()
  await office.board.post('/members/offers/new', INVITED)
  await office.posted()
  const person = visitor(office.acts.app)
  await person.get(office.linkTo(INVITED.address))
  const wrong = await person.post('/join', { name: ' ', password: 'kort' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Vul je naam in')
  expect(wrong.text).not.toContain('value="kort"')
  const own = await person.post('/join', { name: 'Nienke', password: 'nieuw-roc-example' })
  expect([own.status, own.text.includes('lijkt te veel op je naam')]).toEqual([422, true])
  expect(await office.rows('offers')).toHaveLength(1)
})

test('a renewal makes the earlier link useless, a withdrawal ends the offer, and a week ends the link', async () => {
  const office = await opened()
  await office.board.post('/members/offers/new', INVITED)
  await office.posted()
  const first = office.linkTo(INVITED.address)
  const offers = async () => (await office.acts.readMembers(office.institutionId)).offers
  const id = (await offers())[0]?.id
  await office.board.post(`/members/offers/${id}/renewal`, {}, { from: '/members' })
  await office.posted()
  const second = office.linkTo(INVITED.address)
  expect(second).not.toBe(first)
  const statusOf = async (link: string) => {
    const person = visitor(office.acts.app)
    await person.get(link)
    return (await person.get('/join')).status
  }
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200])
  office.clock.now = new Date('2026-11-27T12:00:00Z')
  expect(await statusOf(second)).toBe(404)
  expect((await office.board.get('/members')).text).toContain('De link werkt niet meer')
  await office.board.post(`/members/offers/${id}/renewal`, {}, { from: '/members' })
  await office.posted()
  expect(await statusOf(office.linkTo(INVITED.address))).toBe(200)
  await office.board.post(`/members/offers/${id}/withdrawal`, {}, { from: '/members' })
  expect(await statusOf(office.linkTo(INVITED.address))).toBe(404)
  expect(await offers()).toEqual([])
  expect((await office.board.post(`/members/offers/${id}/withdrawal`, {}, { from: '/members' })).status).toBe(404)
  await office.board.post('/members/offers/new', INVITED)
  office.clock.now = new Date('2027-01-10T12:00:00Z')
  await office.acts.jobs.find(({ name }) => name === 'delete expired offers')?.work()
  expect(await offers()).toEqual([])
  const mails = office.office.mails.length
  await office.posted()
  expect(office.office.mails).toHaveLength(mails)
})

test('an address that the post office refuses is shown to the board', async () => {
  const office = await opened({ treat: () => ({ refuse: '550 no such user', at: 'address' }) })
  await office.board.post('/members/offers/new', INVITED)
  await office.posted()
  expect((await office.board.get('/members')).text).toContain('De mail kwam niet aan')
})

test('without mail the link is shown once, to pass on by hand', async () => {
  const office = await opened({ mails: false })
  expect((await office.board.get('/members/offers/new')).text).toContain('verstuurt geen mail')
  const shown = await office.board.post('/members/offers/new', INVITED)
  expect(shown.status).toBe(200)
  const link = pathIn(shown.text)
  expect((await office.board.get('/members')).text).not.toContain('/offers/A')
  const person = visitor(office.acts.app)
  await person.get(link)
  expect((await person.post('/join', NEW_ACCOUNT)).status).toBe(303)
})

test('somebody who already takes part or was already invited is not invited again, and faults are reported', async () => {
  const office = await opened()
  const ask = async (fields: Record<string, string>) => {
    const answer = await office.board.post('/members/offers/new', fields)
    return [answer.status, /<li><a href="#[^"]+">([^<]+)</.exec(answer.text)?.[1]]
  }
  await office.board.post('/members/offers/new', INVITED)
  expect(await ask(INVITED)).toEqual([422, expect.stringContaining('Aan dit adres is het al gevraagd')])
  expect(await ask({ ...INVITED, address: 'gesprek@roc.example' })).toEqual([422, 'Iemand met dit adres doet al mee.'])
  expect(await ask({ address: 'a@b.nl' })).toEqual([422, 'Kies minstens één rol.'])
  expect(await ask({ address: 'a@b.nl', roles: 'owner' })).toEqual([422, 'Kies minstens één rol.'])
  expect(await ask({ address: 'geen adres', roles: 'board' })).toEqual([
    422,
    expect.stringContaining('geen e-mailadres'),
  ])
  expect(await office.rows('offers')).toHaveLength(1)
})
