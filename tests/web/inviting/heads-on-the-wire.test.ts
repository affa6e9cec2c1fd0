import parseAddresses from 'nodemailer/lib/addressparser'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import type { ReceivedMail } from '../../support/servers/post-office.ts'
import { atTheScreens, useMailingScans } from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

/** Names and subjects that try to become a header, a second address or a second recipient. */
const HOSTILE = [
  'ROC\r\nBcc: x@evil.example',
  'ROC\nX-Evil: 1\n\nNieuwe tekst',
  'ROC\rTo: x@evil.example',
  'ROC\u2028Bcc: x@evil.example\u0085Cc: x@evil.example',
  'ROC" <x@evil.example>, "',
  'ROC <x@evil.example>, x@evil.example; (x@evil.example)',
  'ROC =?utf-8?Q?=0D=0ABcc:_x@evil.example?= =?utf-8?B?DQpCY2M6IHhAZXZpbC5leGFtcGxl?=',
  `${'ROC ünïcode '.repeat(6)}\r\n Bcc: x@evil.example`,
]

const OURS = new Set([
  ...['auto-submitted', 'content-type', 'date', 'from', 'list-unsubscribe', 'list-unsubscribe-post', 'message-id'],
  ...['mime-version', 'reply-to', 'subject', 'to'],
])

/** The headers as the mail server received them: each name in lower case, with its value on one line. */
const headsOf = ({ raw }: ReceivedMail): readonly (readonly [name: string, value: string])[] => {
  const [head = ''] = raw.split('\r\n\r\n')
  return head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()])
}

const addressesIn = (mail: ReceivedMail, name: string): readonly string[] =>
  headsOf(mail)
    .filter(([each]) => each === name)
    .flatMap(([, value]) => parseAddresses(value, { flatten: true }).map(({ address }) => address))

test.each(HOSTILE)(
  'a mail server receives our headers and one recipient, whatever somebody typed as a name or a subject: %j',
  async (text) => {
    const scan = await atTheScreens(prepare)
    const { board, facilitator, office, page, posted } = scan
    const institution = { name: text, coachSingular: 'i-coach', coachPlural: 'i-coaches', homeOrganization: '' }
    expect((await board.post('/institution', institution)).status).toBe(303)
    await scan.invite('teachers', ['noor@roc.example'])
    const written = await facilitator.post(`${page}/invitation/text`, { language: 'nl', subject: text, opening: text })
    expect(written.status).toBe(303)
    const mailing = String(written.headers.location).replace(/\/preview$/, '')
    await facilitator.post(`${mailing}/trial`, { group: 'teachers' }, { from: `${mailing}/preview` })
    await facilitator.post(`${mailing}/dispatch`, {}, { from: `${mailing}/dispatch` })
    await board.post('/members/offers/new', { address: 'nieuw@roc.example', roles: 'facilitator' })
    await board.post('/password-reset', { email: 'gesprek@roc.example' })
    await posted()

    const to = office.mails.map(({ envelope }) => envelope.to)
    expect(to.toSorted()).toEqual([
      'gesprek@roc.example',
      'gesprek@roc.example',
      'nieuw@roc.example',
      'noor@roc.example',
    ])
    for (const mail of office.mails) {
      const names = headsOf(mail).map(([name]) => name)
      expect(names.filter((name) => !OURS.has(name))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
      expect(mail.recipients).toEqual([mail.envelope.to])
      expect(addressesIn(mail, 'to')).toEqual([mail.envelope.to])
      expect(addressesIn(mail, 'from')).toEqual([mail.envelope.from])
      for (const address of addressesIn(mail, 'reply-to')) expect(address).toMatch(/@roc\.example$/)
    }
  },
)
