import { expect, test } from 'vitest'
import { hashOf, type TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { hurry, whileQueueRuns } from '../../support/people/posted.ts'
import { respondentWith } from '../../support/people/respondent.ts'
import { waitUntil } from '../../support/servers/wait-until.ts'
import {
  addressesOf,
  answerByMail,
  keyIn,
  linkIn,
  shownMailing,
  teachers,
  useMailingScans,
} from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepared = useMailingScans(database)

test('everyone who is invited gets one mail with a personal link, and can answer with it', async () => {
  const scan = await prepared()
  await scan.invite('teachers', teachers(5))
  await scan.invite('board', ['bea@roc.example'])
  const mailingId = await scan.dispatch('invitation')
  await scan.posted()
  expect(addressesOf(scan.office.mails)).toEqual(['bea@roc.example', ...teachers(5)])
  expect(new Set(scan.office.mails.map(linkIn)).size).toBe(6)
  for (const mail of scan.office.mails) {
    expect(mail.headers).toMatchObject({
      subject: 'Over de scan (invitation)',
      from: '"ROC roc.example" <scan@mail.example>',
      'reply-to': 'gesprek <gesprek@roc.example>',
      'list-unsubscribe': `<${linkIn(mail)}/opt-out>`,
    })
    for (const part of [mail.text.replaceAll('\r\n', '\n'), mail.html]) {
      expect(part).toContain('Beste collega,')
      expect(part).toContain('Doe je mee?')
      expect(part).toContain('kan tot en met 18 december 2026')
      expect(part).toContain(linkIn(mail))
      expect(part).toContain('gesprek')
    }
    expect(mail.html).not.toMatch(/<img|src=|url\(/)
  }
  expect(scan.office.to('docent0@roc.example')[0]?.text).toContain('als minstens 5 mensen antwoorden')
  expect(scan.office.to('bea@roc.example')[0]?.text).toContain('Het beeld van jouw groep is altijd te zien.')
  expect(await shownMailing(scan, mailingId)).toMatchObject({
    underWay: false,
    counts: { addressed: 6, sent: 6, failed: 0, unknown: 0 },
  })
  await answerByMail(scan, 'docent3@roc.example')
})

test('no table or queue holds a key, and the queue holds no address', async () => {
  const scan = await prepared()
  await scan.invite('teachers', teachers(2))
  await scan.dispatch('invitation')
  await scan.posted()
  const keys = scan.office.mails.map(keyIn)
  const dump = JSON.stringify([await scan.rows('ticket_keys'), await scan.rows('letters'), await scan.rows('mailings')])
  const queue = JSON.stringify(await database.current.knex.withSchema('pgboss').from('job'))
  for (const key of keys) {
    expect(dump).not.toContain(key)
    expect(queue).not.toContain(key)
  }
  expect(queue).not.toContain('@')
  const hashes = (await scan.rows('ticket_keys')).map(({ key_hash }) => (key_hash as Buffer).toString('hex')).sort()
  expect(hashes).toEqual(keys.map((key) => hashOf(key as TicketKey).toString('hex')).sort())
})

test('a mailing is sent once, and the next invitation goes only to people who had none', async () => {
  const scan = await prepared()
  await scan.invite('teachers', teachers(2))
  const mailingId = await scan.dispatch('invitation')
  expect(await scan.acts.dispatchMailing(scan.facilitator, mailingId)).toEqual({ ok: false, reason: 'already-sent' })
  await scan.posted()
  const again = await scan.write('invitation')
  expect(await scan.acts.dispatchMailing(scan.facilitator, again)).toEqual({ ok: false, reason: 'nobody' })
  await scan.invite('teachers', ['nieuw@roc.example'])
  expect((await scan.acts.dispatchMailing(scan.facilitator, again)).ok).toBe(true)
  await scan.posted()
  expect(addressesOf(scan.office.mails)).toEqual([...teachers(2), 'nieuw@roc.example'])
})

test('a mailing is sent too when another one is still waiting for the post', async () => {
  const scan = await prepared()
  await scan.invite('teachers', ['eerste@roc.example'])
  await scan.dispatch('invitation')
  await scan.invite('teachers', ['tweede@roc.example'])
  await scan.dispatch('invitation')
  await scan.posted()
  expect(addressesOf(scan.office.mails)).toEqual(['eerste@roc.example', 'tweede@roc.example'])
})

test('people who answered or opted out get no mail, and after the close nobody does', async () => {
  const scan = await prepared()
  await scan.invite('teachers', teachers(8))
  await scan.dispatch('invitation')
  await scan.posted()
  await answerByMail(scan, 'docent0@roc.example')
  const [second] = scan.office.to('docent1@roc.example')
  await scan.acts.optOut(scan.institutionId, scan.scanId, keyIn(second ?? { text: '' }) as TicketKey)
  scan.nextDay()
  await scan.dispatch('reminder')
  await answerByMail(scan, 'docent2@roc.example')
  const [fourth] = scan.office.to('docent3@roc.example')
  await scan.acts.optOut(scan.institutionId, scan.scanId, keyIn(fourth ?? { text: '' }) as TicketKey)
  await scan.posted()
  const reminded = scan.office.mails.filter(({ headers }) => headers.subject === 'Over de scan (reminder)')
  expect(addressesOf(reminded)).toEqual(teachers(8).slice(4))
  scan.nextDay()
  await scan.dispatch('final-notice')
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  await scan.posted()
  expect(scan.office.mails.filter(({ headers }) => headers.subject === 'Over de scan (final-notice)')).toEqual([])
})

test('a reminder carries a fresh key, and the first link keeps working', async () => {
  const scan = await prepared()
  await scan.invite('teachers', teachers(2))
  await scan.dispatch('invitation')
  await scan.posted()
  scan.nextDay()
  await scan.dispatch('reminder')
  await scan.posted()
  const [first, later] = scan.office.to('docent0@roc.example').map(keyIn)
  expect(first).not.toBe(later)
  await answerByMail(scan, 'docent0@roc.example')
  const early = respondentWith(
    scan,
    'teachers',
    (scan.office.to('docent1@roc.example').map(keyIn)[0] ?? '') as TicketKey,
  )
  await early.saveAll()
  expect(await early.send()).toEqual({ ok: true })
})

test('people without a link get no reminder, and nobody is reminded twice in a day', async () => {
  const scan = await prepared({
    treat: (address) => (address.startsWith('docent1') ? { refuse: '550 no', at: 'address' } : 'accept'),
  })
  await scan.invite('teachers', teachers(5))
  await scan.dispatch('invitation')
  await scan.posted()
  await scan.invite('teachers', ['nieuw@roc.example'])
  await scan.dispatch('reminder')
  await scan.posted()
  expect(scan.office.to('docent0@roc.example')).toHaveLength(2)
  expect(scan.office.to('nieuw@roc.example')).toEqual([])
  const [again, notice] = [await scan.write('reminder'), await scan.write('final-notice')]
  const tooSoon = { ok: false, reason: 'too-soon' }
  expect(await scan.acts.dispatchMailing(scan.facilitator, again)).toEqual(tooSoon)
  expect(await scan.acts.dispatchMailing(scan.facilitator, notice)).toEqual(tooSoon)
  scan.nextDay()
  expect((await scan.acts.dispatchMailing(scan.facilitator, again)).ok).toBe(true)
})

test('the numbers of a reminder are shown only when each group has enough people invited by name', async () => {
  const scan = await prepared()
  await scan.invite('teachers', teachers(4))
  await scan.dispatch('invitation')
  await scan.posted()
  const overview = async () =>
    scan.acts.readMailings(scan.institutionId, await scan.acts.getScan(scan.institutionId, scan.scanId))
  expect((await overview()).addressees).toEqual({
    invitation: 0,
    reminder: null,
    'final-notice': null,
    'later-closing': null,
  })
  for (const address of teachers(4)) await answerByMail(scan, address)
  // Nobody is left, and the page does not show it.
  const reminder = await scan.dispatch('reminder')
  await scan.posted()
  expect(await shownMailing(scan, reminder)).toMatchObject({
    counts: null,
    addressees: null,
    failures: [],
    underWay: false,
  })
  await scan.invite('teachers', ['vijf@roc.example'])
  expect((await overview()).addressees).toEqual({ invitation: 1, reminder: 0, 'final-notice': 0, 'later-closing': 0 })
  scan.nextDay()
  const nobody = await scan.write('reminder')
  expect(await scan.acts.dispatchMailing(scan.facilitator, nobody)).toEqual({ ok: false, reason: 'nobody' })
})

test('a mailing that is stopped halfway leaves the other people for a later one', async () => {
  const scan = await prepared({ environment: { MAIL_PER_MINUTE: '120' } })
  await scan.invite('teachers', teachers(6))
  const mailingId = await scan.dispatch('invitation')
  await whileQueueRuns(database.current, scan.acts, async () => {
    await waitUntil(() => scan.office.mails.length >= 2)
    await scan.acts.stopMailing(operatorIn(scan.institutionId), mailingId)
  })
  const sent = scan.office.mails.length
  expect(sent).toBeLessThan(6)
  expect(await shownMailing(scan, mailingId)).toMatchObject({
    underWay: false,
    mailing: { stopped: true },
    counts: { sent },
  })
  await scan.dispatch('invitation')
  await hurry(database.current)
  await whileQueueRuns(database.current, scan.acts, () => waitUntil(() => scan.office.mails.length === 6))
  expect(addressesOf(scan.office.mails)).toEqual(teachers(6))
})

test('a trial letter goes to the facilitator who asked, says that it is a trial, and its links answer nothing', async () => {
  const scan = await prepared()
  const mailingId = await scan.write('invitation')
  const { groups } = await scan.acts.getScan(scan.institutionId, scan.scanId)
  const group = groups[2]
  if (!group) throw new Error('no third group')
  expect(await scan.acts.sendTrialLetter(scan.facilitator, mailingId, group.id)).toEqual({ outcome: 'sent' })
  const [mail] = scan.office.mails
  expect(mail?.envelope.to).toBe('gesprek@roc.example')
  expect(mail?.headers.subject).toBe('[proef] Over de scan (invitation)')
  expect(mail?.text).toContain('https://scan.example/example-link')
  expect(mail?.raw).not.toMatch(/scan\.example\/s\//)
  expect((await shownMailing(scan, mailingId)).mailing.tested).toBe(true)
  const text = { language: 'nl', subject: 'Anders', opening: 'Dag' } as const
  await scan.acts.writeMailing(scan.facilitator, scan.scanId, 'invitation', text)
  expect((await shownMailing(scan, mailingId)).mailing.tested).toBe(false)
})

test('without mail, the facilitator gets the links of people who have none, once', async () => {
  const scan = await prepared()
  await scan.invite('teachers', teachers(3))
  const handed = await scan.acts.handOutLinks(scan.facilitator, scan.scanId)
  if (!handed.ok) throw new Error(handed.reason)
  expect(handed.links.map(({ address }) => address)).toEqual(teachers(3))
  const key = handed.links[1]?.link.split('/').at(-1) as TicketKey
  const respondent = respondentWith(scan, 'teachers', key)
  await respondent.saveAll()
  expect(await respondent.send()).toEqual({ ok: true })
  expect(await scan.acts.handOutLinks(scan.facilitator, scan.scanId)).toEqual({ ok: false, reason: 'nobody' })
  const lines = await scan.rows('audit_log')
  expect(lines.map(({ act }) => act)).toEqual(['launch-scan', 'hand-out-links'])
})
