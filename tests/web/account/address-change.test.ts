import { expect, test } from 'vitest'
import { withAccount } from '../../../src/db/account/account-store.ts'
import { useDatabase } from '../../support/database/database.ts'
import { errandsLeft } from '../../support/people/posted.ts'
import { useMemberOffices } from '../../support/stories/member-office.ts'
import { PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'

const database = useDatabase()
const opened = useMemberOffices(database)

const OLD = 'bestuur@roc.example'
const NEW = 'bea@elders.example'
const LATER = new Date('2026-11-21T12:00:01Z')

const office = async (options: Parameters<typeof opened>[0] = {}) => {
  const found = await opened(options)
  const { acts, board } = found
  const ask = (next = NEW, present = PASSWORD) => board.post('/account/address', { next, present })
  const linkIn = (address: string): string =>
    /\/address-change\/\w+\/[\w-]{43}(?![\w-])/.exec(found.office.to(address).at(-1)?.text ?? '')?.[0] ?? ''
  const asked = async (next = NEW) => {
    expect((await ask(next)).headers.location).toBe('/account')
    await found.posted()
    return { present: linkIn(OLD), next: linkIn(next.trim().toLowerCase()) }
  }
  /** Opens a link, in a new browser unless one is given, and presses the button. */
  const say = async (link: string, path: string, browser = visitor(acts.app)) => {
    await browser.get(link)
    // Starts from a page with a form, whether or not the link opened one.
    return browser.post(path, {}, { from: '/password-reset' })
  }
  return {
    ...{ ...found, ask, asked, linkIn },
    yesFromOld: (link: string, browser?: ReturnType<typeof visitor>) => say(link, '/address-change/present', browser),
    yesFromNew: (link: string, browser?: ReturnType<typeof visitor>) => say(link, '/address-change/next', browser),
    no: (link: string) => say(link, '/address-change/refusal'),
    opens: async (email: string, password = PASSWORD) =>
      (await visitor(acts.app).post('/sign-in', { email, password })).status === 303,
  }
}

test.each(['yesFromOld', 'yesFromNew'] as const)(
  'an address changes when both addresses agreed; then both get a mail and other browsers are signed out (%s first)',
  async (first) => {
    const acts = await office()
    const elsewhere = await signedIn(acts.acts.app, OLD)
    const links = await acts.asked(' Bea@Elders.example ')
    expect(acts.office.to(OLD).at(-1)?.text).toContain(NEW)
    expect(acts.office.to(NEW)[0]?.headers.subject).toBe('Is dit jouw e-mailadres?')
    expect(acts.office.to(NEW)[0]?.text).not.toContain(OLD)
    const second = first === 'yesFromOld' ? 'yesFromNew' : 'yesFromOld'
    const linkOf = { yesFromOld: links.present, yesFromNew: links.next }
    const half = await acts[first](linkOf[first])
    expect(half.headers.location).toMatch(/^\/address-change\/(present|next)$/)
    const again = await acts[first](linkOf[first])
    expect(again.headers.location).toBe(half.headers.location)
    expect([await acts.opens(OLD), await acts.opens(NEW)]).toEqual([true, false])
    expect((await acts.board.get('/account')).text).toContain(
      first === 'yesFromOld' ? 'Nu nog een ja op je nieuwe adres.' : 'Nu nog een ja op het adres dat je nu hebt.',
    )

    expect((await acts[second](linkOf[second], acts.board)).headers.location).toBe('/address-change/done')
    expect([await acts.opens(OLD), await acts.opens(NEW)]).toEqual([false, true])
    expect((await elsewhere.get('/account')).status).toBe(303)
    expect((await acts.board.get('/account')).text).toContain(`<dd>${NEW}</dd>`)
    await acts.posted()
    for (const address of [OLD, NEW]) {
      expect(acts.office.to(address).at(-1)?.headers.subject).toBe('Je e-mailadres is gewijzigd')
    }
    const lines = (await acts.logged()).filter(([act]) => act === 'change-address')
    expect(lines).toEqual([['change-address', 'bestuur', null]])
    expect((await acts[second](linkOf[second])).status).toBe(404)
  },
)

test('both pages may be open in one browser, and each button agrees for its own side', async () => {
  const acts = await office()
  const links = await acts.asked()
  const browser = visitor(acts.acts.app)
  await browser.get(links.present)
  const arrival = await browser.get(links.next)
  expect(arrival.headers['referrer-policy']).toBe('no-referrer')
  expect((await browser.get('/address-change/next')).text).toContain('Ja, dit is mijn adres')
  expect((await browser.post('/address-change/present', {})).headers.location).toBe('/address-change/present')
  expect((await browser.get('/address-change/present')).text).toContain('Je hebt hier ja gezegd.')
  expect((await browser.get('/address-change/next')).text).toContain('Ja, dit is mijn adres')
  expect((await browser.post('/address-change/next', {})).headers.location).toBe('/address-change/done')
})

test('a refusal from the old address stops the change and signs everybody out', async () => {
  const acts = await office()
  const links = await acts.asked()
  await acts.yesFromNew(links.next)
  expect((await acts.no(links.present)).headers.location).toBe('/address-change/stopped')
  expect((await acts.board.get('/account')).status).toBe(303)
  for (const link of [links.present, links.next]) {
    const browser = visitor(acts.acts.app)
    await browser.get(link)
    expect((await browser.get(link.replace(/\/[^/]+$/, ''))).status).toBe(404)
  }
  expect(await acts.opens(NEW)).toBe(false)
  // The new side cannot refuse.
  const browser = await signedIn(acts.acts.app, OLD)
  await browser.post('/account/address', { next: NEW, present: PASSWORD })
  await acts.posted()
  const stolen = acts.linkIn(NEW).replace('/next/', '/present/')
  expect((await acts.no(stolen)).status).toBe(404)
})

test('links expire after a day, opening one uses nothing up, and a key of one side opens nothing on the other side', async () => {
  const acts = await office()
  const links = await acts.asked()
  for (let look = 0; look < 3; look++) {
    const scanner = visitor(acts.acts.app)
    await scanner.get(links.next)
    expect((await scanner.get('/address-change/next')).status).toBe(200)
  }
  expect((await acts.yesFromOld(links.next.replace('/next/', '/present/'))).status).toBe(404)
  expect((await acts.yesFromNew(links.present.replace('/present/', '/next/'))).status).toBe(404)
  for (const odd of ['/address-change/next/%00', `/address-change/next/${'a'.repeat(43)}`, '/address-change/x/y']) {
    expect((await acts.yesFromNew(odd)).status).toBe(404)
  }
  acts.clock.now = LATER
  expect((await acts.yesFromNew(links.next)).status).toBe(404)
  const kept = () => database.asOwner((owner) => owner('address_changes'))
  expect(await kept()).toHaveLength(1)
  await acts.acts.jobs.find(({ name }) => name === 'delete expired keys')?.work()
  expect(await kept()).toEqual([])
})

test('an address that belongs to an account gets the same answer, and a mail without a key', async () => {
  const acts = await office()
  const [free, taken] = [await acts.ask(), await acts.ask('gesprek@roc.example')]
  expect([taken.status, taken.headers.location]).toEqual([free.status, free.headers.location])
  await acts.posted()
  const mail = acts.office.to('gesprek@roc.example').at(-1)
  expect(mail?.headers.subject).toBe('Iemand wilde jouw e-mailadres gebruiken')
  expect(mail?.text).not.toMatch(/address-change|bestuur/)
  const page = (await acts.board.get('/account')).text
  expect(page).toContain('Je vroeg om een ander adres: gesprek@roc.example.')
  await acts.yesFromOld(acts.linkIn(OLD))
  expect(await acts.opens('gesprek@roc.example')).toBe(true)
  expect(await acts.idOf('gesprek@roc.example')).not.toBe(await acts.idOf(OLD))
})

test('an address that another account took in the meantime is not taken from it', async () => {
  const acts = await office()
  const links = await acts.asked()
  await acts.yesFromOld(links.present)
  const other = { email: NEW, name: 'Ander', password: 'nog een lange zin als wachtwoord', roles: ['board'] as const }
  await acts.acts.createInstitution('ROC Elders', [other])
  expect((await acts.yesFromNew(links.next)).status).toBe(404)
  expect([await acts.opens(OLD), await acts.opens(NEW, other.password)]).toEqual([true, true])
  expect((await acts.logged()).map(([act]) => act)).not.toContain('change-address')
})

test.each<[string, (acts: Awaited<ReturnType<typeof office>>) => Promise<unknown>]>([
  ['cancelling', ({ board }) => board.post('/account/address/cancellation', {}, { from: '/account' })],
  [
    'another password',
    ({ board }) => board.post('/account/password', { present: PASSWORD, password: 'een heel ander lang wachtwoord' }),
  ],
  ['a reset by the operator', ({ acts }) => acts.resetAccount(OLD)],
  ['asking for yet another', async ({ asked }) => asked('nog-anders@elders.example')],
])('%s makes the links useless', async (_, does) => {
  const acts = await office()
  const links = await acts.asked()
  await does(acts)
  expect((await acts.yesFromNew(links.next)).status).toBe(404)
  expect((await acts.yesFromOld(links.present)).status).toBe(404)
})

test('when several people press the button at once, the address changes once and the log has one line', async () => {
  const acts = await office()
  const links = await acts.asked()
  await acts.yesFromOld(links.present)
  const answers = await Promise.all([1, 2, 3].map(() => acts.yesFromNew(links.next)))
  expect(answers.filter(({ headers }) => headers.location === '/address-change/done')).toHaveLength(1)
  expect((await acts.logged()).filter(([act]) => act === 'change-address')).toHaveLength(1)
})

test('an address change needs the password and a new valid address, and can be requested three times an hour', async () => {
  const acts = await office()
  const wrong = await acts.ask(NEW, 'niet mijn wachtwoord')
  expect([wrong.status, wrong.text.includes('Dit is niet je wachtwoord van nu.')]).toEqual([422, true])
  expect(wrong.text).toContain(`value="${NEW}"`)
  expect((await acts.ask('geen adres')).text).toContain('Dit is geen e-mailadres.')
  expect((await acts.ask(OLD)).text).toContain('Dit adres heb je nu al.')
  expect(await errandsLeft(database.current)).toBe(0)
  for (let time = 0; time < 3; time++) expect((await acts.ask()).status).toBe(303)
  const often = await acts.ask()
  expect([often.status, often.text.includes('Probeer het over een uur opnieuw.')]).toEqual([429, true])
})

test('no key is kept, and only its own account sees the change', async () => {
  const acts = await office()
  const links = await acts.asked()
  const browser = visitor(acts.acts.app)
  await browser.get(links.next)
  await browser.get('/address-change/next')
  const kept = await database.asOwner(async (owner) =>
    JSON.stringify([await owner('address_changes'), await owner('sessions'), await owner('pgboss.job')]),
  )
  for (const link of Object.values(links)) {
    const key = link.split('/').at(-1) ?? ''
    expect(key).toHaveLength(43)
    expect(kept).not.toContain(key)
  }
  const { knex } = database.current
  expect(await knex('address_changes')).toEqual([])
  const seenBy = async (email: string) => withAccount(knex, await acts.idOf(email), (trx) => trx('address_changes'))
  expect(await seenBy('gesprek@roc.example')).toEqual([])
  expect(await seenBy(OLD)).toHaveLength(1)
})

test('after a failure of the mail server the mail is sent again, and the last link works', async () => {
  let away = true
  const acts = await office({ treat: () => (away ? { refuse: '450 later', at: 'address' } : 'accept') })
  await acts.ask()
  const [row] = await database.asOwner((owner) => owner('address_changes'))
  const errand = { accountId: row.account_id, changeId: row.id, mail: 'ask-next' }
  const { signal } = new AbortController()
  const run = acts.acts.errands['mail-address-change']
  await expect(run(errand, signal)).rejects.toThrow('put-off')
  away = false
  await acts.posted()
  await acts.yesFromOld(acts.linkIn(OLD))
  expect((await acts.yesFromNew(acts.linkIn(NEW))).headers.location).toBe('/address-change/done')
})

test('without mail the page says why the address cannot be changed, and takes no address', async () => {
  const acts = await office({ mails: false })
  const page = (await acts.board.get('/account/address')).text
  expect(page).toContain('Daarom kun je je adres niet veranderen')
  expect(page).not.toContain('name="next"')
  expect((await acts.ask()).status).toBe(200)
  expect(await database.asOwner((owner) => owner('address_changes'))).toEqual([])
})
