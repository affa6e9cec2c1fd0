import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Mail } from '../../src/application/operations/mail-ports.ts'
import { officeOf, type SmtpServer } from '../../src/mail/mail-config.ts'
import { postOffice } from '../../src/mail/post-office.ts'
import { smtpOffice } from '../../src/mail/smtp-office.ts'
import { openPostOffice, type TestPostOffice, type Treatment } from '../support/servers/post-office.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const someMail = (changes: Partial<Mail> = {}): Mail => ({
  to: 'anna@roc.example',
  sender: 'ROC Voorbeeld, ‘Zuid’',
  replyTo: { name: 'Gijs Gesprek', address: 'gijs@roc.example' },
  optOut: 'https://scan.example/s/ABCD/key/opt-out',
  told: {
    subject: 'Hoe staat het met de mediacoaches? Eén vraag',
    owner: 'ROC Voorbeeld',
    sections: [
      {
        language: 'nl',
        parts: [
          { kind: 'text', text: 'Beste collega,\nwil je <meedoen> & antwoorden?\n\nGraag!' },
          { kind: 'button', label: 'Naar de vragen', href: 'https://scan.example/s/ABCD/key?a=1&b="2"' },
          { kind: 'small', text: 'Geen mail meer?', href: 'https://scan.example/s/ABCD/key/opt-out' },
        ],
      },
    ],
  },
  ...changes,
})

const counterAt = (url: string, from = 'bruggenscan@mail.example') => {
  const office = postOffice({ from, perMinute: 30, office: officeOf(url, true, '/nowhere') })
  if (!office) throw new Error('no post office')
  const counter = office.open()
  cleanups.push(counter.close)
  return counter
}

const serverAt = (url: string): SmtpServer => {
  const office = officeOf(url, true, '/nowhere')
  if (office.kind !== 'server') throw new Error('no server')
  return office.server
}

const opened = async (...parameters: Parameters<typeof openPostOffice>): Promise<TestPostOffice> => {
  const office = await openPostOffice(...parameters)
  cleanups.push(office.close)
  return office
}

test('a mail arrives with both parts and the name of the institution, and replies go to the facilitator', async () => {
  const office = await opened()
  expect(await counterAt(office.url).deliver(someMail())).toEqual({ outcome: 'sent' })
  const [mail] = office.mails
  expect(mail?.envelope).toEqual({ from: 'bruggenscan@mail.example', to: 'anna@roc.example' })
  expect(mail?.headers).toMatchObject({
    from: 'ROC Voorbeeld, ‘Zuid’ <bruggenscan@mail.example>',
    to: 'anna@roc.example',
    'reply-to': 'Gijs Gesprek <gijs@roc.example>',
    subject: 'Hoe staat het met de mediacoaches? Eén vraag',
    'auto-submitted': 'auto-generated',
    'list-unsubscribe': '<https://scan.example/s/ABCD/key/opt-out>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  })
  expect(mail?.text).toBe(
    [
      ...['ROC Voorbeeld', '', 'Beste collega,', 'wil je <meedoen> & antwoorden?', '', 'Graag!', ''],
      ...['Naar de vragen:', 'https://scan.example/s/ABCD/key?a=1&b="2"', ''],
      ...['Geen mail meer?', 'https://scan.example/s/ABCD/key/opt-out', ''],
    ].join('\r\n'),
  )
  expect(mail?.html).toContain('wil je &lt;meedoen&gt; &amp; antwoorden?')
  expect(mail?.html).toContain('href="https://scan.example/s/ABCD/key?a=1&amp;b=&quot;2&quot;"')
})

test('the formatted part loads nothing from any server, and every line is short enough for mail', async () => {
  const office = await opened()
  await counterAt(office.url).deliver(someMail())
  expect(office.mails[0]?.html).not.toMatch(
    /<(img|link|script|iframe|style|base|form|video|audio|svg)\b|url\(|src=|@import/i,
  )
  expect(Math.max(...(office.mails[0]?.raw ?? '').split('\r\n').map((line) => line.length))).toBeLessThan(200)
})

test.each(['\r\nBcc: x@evil.example', 'a\nb', 'a\rb', 'a\0b', 'a\u2028b'])(
  'a header with %j is refused',
  async (text) => {
    const office = await opened()
    const counter = counterAt(office.url)
    const hostile: Partial<Mail>[] = [
      { to: `anna@roc.example${text}` },
      { sender: text },
      { replyTo: { name: text, address: 'g@roc.example' } },
      { replyTo: { name: 'G', address: `g@roc.example${text}` } },
      { optOut: `https://scan.example/${text}` },
      { told: { ...someMail().told, subject: text } },
    ]
    for (const changes of hostile) {
      expect(await counter.deliver(someMail(changes))).toMatchObject({ outcome: 'refused', reason: 'bad-address' })
    }
    expect(office.mails).toEqual([])
  },
)

test.each<[string, Treatment, object]>([
  [
    'an unknown address',
    { refuse: '550 5.1.1 no such user', at: 'address' },
    { lasting: true, reason: 'no-mailbox', code: '550 5.1.1' },
  ],
  [
    'a full mailbox',
    { refuse: '452 4.2.2 over quota', at: 'address' },
    { lasting: false, reason: 'mailbox-full', code: '452 4.2.2' },
  ],
  [
    'a grey list',
    { refuse: '450 4.7.1 try later', at: 'address' },
    { lasting: false, reason: 'put-off', code: '450 4.7.1' },
  ],
  [
    'a filter',
    { refuse: '554 5.7.1 looks like spam', at: 'content' },
    { lasting: true, reason: 'refused', code: '554 5.7.1' },
  ],
  [
    'a server that is short of something',
    { refuse: '451 4.3.0 later', at: 'content' },
    { lasting: false, reason: 'put-off', code: '451 4.3.0' },
  ],
])('%s refuses a mail, for now or for good', async (_, treatment, expected) => {
  const office = await opened(() => treatment)
  expect(await counterAt(office.url).deliver(someMail())).toEqual({ outcome: 'refused', ...expected })
  expect(office.mails).toEqual([])
})

test('a connection that drops before the content means not sent, and one that drops after it means unknown', async () => {
  const before = await opened(() => ({ drop: 'address' }))
  expect(await counterAt(before.url).deliver(someMail())).toEqual({
    outcome: 'closed',
    reason: 'unreachable',
    code: '',
  })
  const after = await opened(() => ({ drop: 'content' }))
  expect(await counterAt(after.url).deliver(someMail())).toEqual({ outcome: 'unknown' })
  const kept = await opened(() => 'keep-and-drop')
  expect(await counterAt(kept.url).deliver(someMail())).toEqual({ outcome: 'unknown' })
  expect(kept.mails).toHaveLength(1)
})

test('a silent server gets a limited time to answer', async () => {
  const limits = { toConnect: 200, toAnswer: 200, toHandOver: 400 }
  // On a busy machine a server may need this long for the answers before the content.
  const wider = { toConnect: 4000, toAnswer: 1500, toHandOver: 4000 }
  const counterOf = (office: TestPostOffice, within = limits) =>
    smtpOffice(serverAt(office.url), 'b@mail.example', within).open()
  const before = await opened(() => ({ hang: 'address' }))
  expect(await counterOf(before).deliver(someMail())).toEqual({ outcome: 'closed', reason: 'unreachable', code: '' })
  const after = await opened(() => ({ hang: 'content' }))
  expect(await counterOf(after, wider).deliver(someMail())).toEqual({ outcome: 'unknown' })
  const dumb = createServer((socket) => void cleanups.push(() => socket.destroy())).listen(0, '127.0.0.1')
  cleanups.push(() => dumb.close())
  await once(dumb, 'listening')
  const { port } = dumb.address() as AddressInfo
  const never = smtpOffice({ host: '127.0.0.1', port, secure: false, login: null }, 'b@mail.example', limits).open()
  expect(await never.deliver(someMail())).toEqual({ outcome: 'closed', reason: 'unreachable', code: '' })
})

test('an unreachable server, or one that refuses our password, stops all mail for now', async () => {
  const office = await opened()
  await office.close()
  const gone = { outcome: 'closed', reason: 'unreachable', code: '' }
  expect(await counterAt(office.url).deliver(someMail())).toEqual(gone)
  expect(await counterAt('smtp://mail.invalid:2525').deliver(someMail())).toEqual(gone)
  const strict = await opened(() => 'accept', {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, callback) =>
      username === 'us' && password === 'p@ss' ? callback(null, { user: 'us' }) : callback(new Error('no')),
  })
  const wrong = await counterAt(strict.url.replace('//', '//us:wrong@')).deliver(someMail())
  expect(wrong).toEqual({ outcome: 'closed', reason: 'sign-in', code: '535' })
  expect(await counterAt(strict.url.replace('//', '//us:p%40ss@')).deliver(someMail())).toEqual({ outcome: 'sent' })
})

test('a connection is reused for the next mail, and replaced after the server ended it', async () => {
  const office = await opened((address) => (address.startsWith('odd') ? { refuse: '550 no', at: 'address' } : 'accept'))
  const counter = counterAt(office.url)
  for (let sent = 0; sent < 3; sent++) await counter.deliver(someMail())
  expect(office.connections()).toBe(1)
  await counter.deliver(someMail({ to: 'odd@roc.example' }))
  await counter.deliver(someMail())
  expect(office.connections()).toBe(2)
  const sharing = await opened((_, times) =>
    times % 2 === 1 ? { refuse: '421 4.4.2 enough for one', at: 'address' } : 'accept',
  )
  const patient = counterAt(sharing.url)
  expect(await patient.deliver(someMail())).toEqual({ outcome: 'sent' })
  expect(await patient.deliver(someMail())).toEqual({ outcome: 'sent' })
  expect(sharing.mails).toHaveLength(2)
})
