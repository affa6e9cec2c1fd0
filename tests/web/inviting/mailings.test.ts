import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { whileQueueRuns } from '../../support/people/posted.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { waitUntil } from '../../support/servers/wait-until.ts'
import {
  addressesOf,
  answerByMail,
  atTheScreens,
  keyIn,
  teachers,
  useMailingScans,
} from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

test('an invitation is written, previewed, tried out, confirmed with its number of people, and sent to everyone once', async () => {
  const scan = await atTheScreens(prepare)
  const { facilitator, page } = scan
  expect((await facilitator.get(page)).text).toContain('Er staan nog geen adressen op je lijst.')
  await scan.invite('teachers', teachers(5))
  await scan.invite('board', ['bea@roc.example'])
  const list = (await facilitator.get(page)).text
  expect(list).toContain('Voor wie nog geen uitnodiging kreeg: 6 mensen.')
  expect(list).toContain('Dit kan als er een uitnodiging is verstuurd.')
  expect(list).not.toContain('Herinnering schrijven')

  const mailing = await scan.writeAtScreen('invitation')
  const preview = (await facilitator.get(`${mailing}/preview`)).text
  expect(preview).toContain('ROC roc.example &lt;scan@mail.example&gt;')
  expect(preview).toContain('gesprek &lt;gesprek@roc.example&gt;')
  expect(preview).toContain('Hoe kijk jij naar het werk van de mediacoaches?')
  expect(preview).toContain('Het beeld van jouw groep is altijd te zien.')
  expect(preview).not.toContain('/s/')
  const asTeacher = (await facilitator.get(`${mailing}/preview?group=teachers`)).text
  expect(asTeacher).toContain('als minstens 5 mensen antwoorden')
  expect((await facilitator.get(`${mailing}/dispatch`)).text).toContain('nog niet aan jezelf gestuurd')

  await facilitator.post(`${mailing}/trial`, { group: 'teachers' }, { from: `${mailing}/preview` })
  const tried = (await facilitator.get(`${mailing}/preview`)).text
  expect(tried).toContain('De proefmail is verstuurd.')
  expect(tried).toContain('Je hebt deze tekst aan jezelf gestuurd.')
  const [trial] = scan.office.to('gesprek@roc.example')
  expect(trial?.headers.subject).toContain('[proef] Hoe kijk jij')
  expect(trial?.text).toContain('http://scan.example/example-link')

  const question = (await facilitator.get(`${mailing}/dispatch`)).text
  expect(question).toContain('Deze mail gaat naar 6 mensen.')
  expect(question).toContain('ongeveer een minuut')
  expect(question).not.toContain('nog niet aan jezelf gestuurd')
  expect(addressesOf(scan.office.mails)).toEqual(['gesprek@roc.example'])
  expect((await facilitator.post(`${mailing}/dispatch`, {})).headers.location).toBe(mailing)
  const underWay = (await facilitator.get(mailing)).text
  expect(underWay).toContain('Je kunt deze pagina verlaten')
  expect(underWay).toContain('0 van 6 mails verstuurd')
  expect(underWay).not.toMatch(/http-equiv|Kijk hoeveel mensen/)
  await scan.posted()

  const done = (await facilitator.get(mailing)).text
  expect(done).toMatch(/Het versturen is klaar\.[\s\S]*href="\/scans\/[\w-]+">Kijk hoeveel mensen antwoordden/)
  expect(done).toMatch(/Verstuurd<\/dt><dd>6<\/dd>/)
  expect(addressesOf(scan.office.mails.slice(1))).toEqual(['bea@roc.example', ...teachers(5)])
  expect((await facilitator.get(`${mailing}/dispatch`)).headers.location).toBe(mailing)
  await facilitator.post(`${mailing}/dispatch`, {}, { from: page })
  expect((await facilitator.get(mailing)).text).toContain('Deze mail is al verstuurd.')
  const after = (await facilitator.get(page)).text
  expect(after).toContain('Iedereen op je lijst heeft een uitnodiging gekregen.')
  expect(after).toContain('6 van 6 verstuurd')
})

test('the typed text stays, also when it is refused, and English has its own text', async () => {
  const scan = await atTheScreens(prepare)
  const at = `${scan.page}/invitation/text`
  expect((await scan.facilitator.get(at)).text).toContain('Hoe staat het bij ons met het werk van de mediacoaches?')
  const refused = await scan.facilitator.post(at, { language: 'nl', subject: ' ', opening: 'Mijn <b>woorden</b>' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('<a href="#subject">Vul een onderwerp in')
  expect(refused.text).toContain('Mijn &lt;b&gt;woorden&lt;/b&gt;</textarea>')
  const empty = await scan.facilitator.post(at, { language: 'nl', subject: 'Dag', opening: ' ' })
  expect(empty.text).toContain('<a href="#opening">Schrijf een paar woorden')
  const long = await scan.facilitator.post(at, { language: 'nl', subject: 'Dag', opening: 'x'.repeat(2001) })
  expect(long.text).toContain('<a href="#opening">Maak je tekst korter')
  expect(await scan.rows('mailings')).toEqual([])

  const english = (await scan.facilitator.get(`${at}?in=en`)).text
  expect(english).toContain('How do you see the work of the mediacoaches?')
  expect(english).toContain('name="language" value="en"')
  await scan.facilitator.post(at, { language: 'en', subject: 'Hello', opening: 'My words' })
  expect((await scan.facilitator.get(at)).text).toContain('value="Hello"')
  expect((await scan.facilitator.get(`${at}?in=nl`)).text).toContain('Hoe kijk jij')
  expect((await scan.facilitator.get(`${scan.page}/nieuws/text`)).status).toBe(404)
})

test('the formatted preview is exactly the mail, in a frame that allows only its styles', async () => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(1))
  const mailing = await scan.writeAtScreen('invitation')
  const page = await scan.facilitator.get(`${mailing}/preview?group=teachers`)
  expect(page.headers['content-security-policy']).toContain("frame-src 'self'")
  expect((await scan.facilitator.get(scan.page)).headers['content-security-policy']).not.toContain('frame-src')
  const src = /<iframe[^>]* src="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const sheet = await scan.facilitator.get(src)
  const policy = String(sheet.headers['content-security-policy'])
  expect(policy).toMatch(
    /^default-src 'none';style-src 'unsafe-hashes' 'sha256-[^;]*;base-uri 'none';form-action 'none'/,
  )
  expect(policy).toContain("frame-ancestors 'self';sandbox allow-popups")
  expect(policy).not.toContain('unsafe-inline')
  await scan.facilitator.post(`${mailing}/trial`, { group: 'teachers' }, { from: `${mailing}/preview` })
  const [trial] = scan.office.mails
  const unframed = sheet.text.replace('\n<base target="_blank">', '')
  const sent = trial?.html.replaceAll('\r\n', '\n').trimEnd()
  expect(unframed.trimEnd().replace(/<title>/, '<title>[proef] ')).toBe(sent)
  for (const line of trial?.text.split('\r\n') ?? []) expect(page.text).toContain(line.replaceAll("'", '&#39;'))
})

test('a reminder goes to everyone whose link was not used, and no page shows who they are', async () => {
  const scan = await atTheScreens(prepare)
  const { facilitator, page } = scan
  await scan.invite('teachers', teachers(6))
  await scan.dispatch('invitation')
  await scan.posted()
  const list = (await facilitator.get(page)).text
  expect(list).toContain('Een goede dag: 27 november 2026.')
  expect(list).toContain('Een goede dag: 16 december 2026.')
  await answerByMail(scan, 'docent2@roc.example')
  scan.clock.now = new Date('2026-11-28T12:00:00Z')
  expect((await facilitator.get(page)).text).toContain('Een goede dag was 27 november 2026. Vandaag kan het ook.')

  const mailing = await scan.writeAtScreen('reminder')
  expect((await facilitator.get(`${mailing}/dispatch`)).text).toContain('Deze mail gaat naar 5 mensen.')
  await facilitator.post(`${mailing}/dispatch`, {})
  await scan.posted()
  const reminded = scan.office.mails.slice(6)
  expect(addressesOf(reminded)).toEqual(teachers(6).filter((address) => address !== 'docent2@roc.example'))
  expect(keyIn(reminded[0] ?? { text: '' })).not.toBe('')
  const pages = [page, mailing, `${mailing}/preview`]
  for (const path of pages) expect((await facilitator.get(path)).text).not.toMatch(/docent\d/)

  const final = await scan.writeAtScreen('final-notice')
  expect((await facilitator.get(`${final}/dispatch`)).text).toContain(
    'Vandaag ging er al een mail naar wie nog niet antwoordde',
  )
  await facilitator.post(`${final}/dispatch`, {})
  expect((await facilitator.get(`${final}/preview`)).text).toContain(
    'Vandaag ging er al een mail naar wie nog niet antwoordde',
  )
  expect(scan.office.mails).toHaveLength(11)
})

test('no number of a reminder is shown when a group has few people invited by name', async () => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(6))
  await scan.invite('coaches', ['gijs@roc.example'])
  await scan.dispatch('invitation')
  await scan.posted()
  scan.nextDay()
  const mailing = await scan.writeAtScreen('reminder')
  const question = (await scan.facilitator.get(`${mailing}/dispatch`)).text
  expect(question).toContain('Hoeveel dat er zijn, laten we niet zien')
  expect(question).toContain('Verstuur nu')
  expect(question).not.toMatch(/\d+ mensen/)
  await scan.facilitator.post(`${mailing}/dispatch`, {})
  await scan.posted()
  const done = (await scan.facilitator.get(mailing)).text
  expect(done).toContain('Hoeveel mails dit zijn, laten we niet zien')
  expect(done).not.toContain('<dd>')
})

test('failed letters are listed with a plain reason and can be sent again, and unknown ones are explained first', async () => {
  let repaired = false
  const scan = await atTheScreens(prepare, {
    treat: (address) => {
      if (repaired || !/docent[012]@/.test(address)) return 'accept'
      if (address.startsWith('docent0')) return { refuse: '550 5.1.1 <x> unknown', at: 'address' }
      return address.startsWith('docent1') ? { refuse: '552 5.2.2 mailbox full', at: 'address' } : 'keep-and-drop'
    },
  })
  await scan.invite('teachers', teachers(6))
  const mailing = `${scan.page}/${await scan.dispatch('invitation')}`
  await scan.posted()
  const shown = (await scan.facilitator.get(mailing)).text
  expect(shown).toMatch(/docent0@roc\.example<\/td><td>Dit adres bestaat niet of niet meer\. .*550 5\.1\.1/)
  expect(shown).toMatch(/docent1@roc\.example<\/td><td>De mailbox is vol\./)
  expect(shown).toMatch(/De mailbox is vol\.<\/dt><dd>Vraag of de mailbox leger kan/)
  expect(shown).toContain('Stuur opnieuw naar deze 2 adressen')
  expect(shown).toContain('krijgen sommige mensen deze mail misschien twee keer')
  expect(shown).not.toContain('docent2')
  expect(await htmlFaults('failures', shown)).toEqual([])
  expect((await scan.facilitator.get(scan.page)).text).toContain('2 niet aangekomen')
  expect((await scan.board.get(mailing)).text).not.toMatch(/docent\d|Stuur/)

  repaired = true
  await scan.facilitator.post(`${mailing}/repeat`, { state: 'failed' }, { from: mailing })
  expect((await scan.facilitator.get(mailing)).text).toContain('De mails gaan opnieuw op weg.')
  await scan.posted()
  expect((await scan.facilitator.get(mailing)).text).toMatch(/Verstuurd<\/dt><dd>5<\/dd>/)
  expect(scan.office.to('docent2@roc.example')).toHaveLength(1)
  await scan.facilitator.post(`${mailing}/repeat`, { state: 'unknown' }, { from: mailing })
  await scan.posted()
  expect((await scan.facilitator.get(mailing)).text).toMatch(/Verstuurd<\/dt><dd>6<\/dd>/)
  expect(scan.office.to('docent2@roc.example')).toHaveLength(2)
})

test('while the mail server takes nothing the page says why, and the mailing can be stopped', async () => {
  const scan = await atTheScreens(prepare, { environment: { SMTP_URL: 'smtp://127.0.0.1:1' } })
  await scan.invite('teachers', teachers(3))
  const draft = await scan.writeAtScreen('invitation')
  await scan.facilitator.post(`${draft}/trial`, { group: 'teachers' }, { from: `${draft}/preview` })
  expect((await scan.facilitator.get(`${draft}/preview`)).text).toContain(
    'De proefmail is niet verstuurd. De mailserver is niet bereikbaar.',
  )
  const mailingId = await scan.dispatch('invitation')
  const mailing = `${scan.page}/${mailingId}`
  const troubled = async () => (await scan.facilitator.get(mailing)).text.includes('De mailserver is niet bereikbaar.')
  await whileQueueRuns(database.current, scan.acts, () => waitUntil(troubled))
  expect((await scan.facilitator.get(scan.page)).text).toContain('wacht op de mailserver')
  expect((await scan.facilitator.get(`${mailing}/stop`)).text).toContain('Stoppen met versturen?')
  await scan.facilitator.post(`${mailing}/stop`, {})
  const stopped = (await scan.facilitator.get(mailing)).text
  expect(stopped).toContain('Het versturen is gestopt. Wie nog geen mail kreeg')
  expect((await scan.facilitator.get(`${mailing}/stop`)).headers.location).toBe(mailing)
  expect((await scan.facilitator.get(scan.page)).text).toContain('Voor wie nog geen uitnodiging kreeg: 3 mensen.')
})
