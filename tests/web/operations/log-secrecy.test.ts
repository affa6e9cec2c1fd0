import { Writable } from 'node:stream'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { hashOf, type TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { startQueue } from '../../../src/db/operations/queue.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { createLog } from '../../../src/log.ts'
import { useDatabase } from '../../support/database/database.ts'
import { madeSlips } from '../../support/people/made-slips.ts'
import { errandsLeft, hurry } from '../../support/people/posted.ts'
import { composeApp } from '../../support/servers/app.ts'
import { openPostOffice } from '../../support/servers/post-office.ts'
import { waitUntil } from '../../support/servers/wait-until.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { keyIn, linkIn } from '../../support/stories/mailing-scan.ts'
import { institutionWithPeople, PASSWORD, signedIn } from '../../support/stories/office.ts'
import { respondentBrowser } from '../../support/stories/questionnaire.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()
const [NOOR, PIET, KARIN] = ['noor@roc.example', 'piet@roc.example', 'karin@roc.example']
const REMARK = 'geheime toelichting'

/** An open scan with mail, and every line that the app logs about it at its most detailed level. */
const loggedScan = async () => {
  let written = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  const log = createLog({ logLevel: 'debug' }, stream)
  const office = await openPostOffice((address) =>
    address === KARIN ? { refuse: `550 5.1.1 <${KARIN}> is unknown here`, at: 'address' } : 'accept',
  )
  const clock = { now: new Date() }
  const closesAt = lastMinuteOf('2099-12-18')
  const acts = composeApp(database.current, {
    now: () => clock.now,
    log,
    environment: { SMTP_URL: office.url, MAIL_FROM: 'scan@mail.example', MAIL_PER_MINUTE: '100000' },
  })
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ closesAt }))
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const { groups, feedbackCode } = await acts.getScan(institutionId, scanId)
  const codeOf = (key: string) => groups.find((group) => group.key === key)?.code ?? ''
  const posted = async () => {
    const queue = await startQueue(database.current.knex, acts.errands, log, { pollingIntervalSeconds: 0.5 })
    await waitUntil(async () => {
      await hurry(database.current)
      return (await errandsLeft(database.current)) === 0
    }, 60_000)
    await queue.stop()
  }
  return { acts, office, institutionId, scanId, feedbackCode, codeOf, posted, lines: () => written }
}

type LoggedScan = Awaited<ReturnType<typeof loggedScan>>

const inviteAndMail = async ({ acts, institutionId, scanId, posted }: LoggedScan) => {
  const list = [NOOR, PIET, KARIN].map((address) => ({ address: address ?? '', group: 'teachers' }))
  await acts.inviteAddressees(operatorIn(institutionId), scanId, list)
  const signIn = await acts.signIn('gesprek@roc.example', PASSWORD)
  if (!signIn.ok) throw new Error('no facilitator')
  const facilitator = memberIn(institutionId, signIn.accountId)
  const text = { language: 'nl', subject: 'Doe mee', opening: 'Beste collega' } as const
  const mailing = await acts.writeMailing(facilitator, scanId, 'invitation', text)
  if (!mailing.ok) throw new Error(mailing.reason)
  await acts.dispatchMailing(facilitator, mailing.mailingId)
  await posted()
}

const slipOf = async (scan: LoggedScan): Promise<string> => (await madeSlips(scan, 'teachers', 1))[0] ?? ''

/** While the table refuses every row, the errors of the database quote the row. */
const whileFull = async (table: string, work: () => Promise<unknown>) => {
  await database.asOwner((owner) => owner.raw(`alter table ${table} add constraint full_now check (false) not valid`))
  await work()
  await database.asOwner((owner) => owner.raw(`alter table ${table} drop constraint full_now`))
}

const seatOf = (answer: { headers: Record<string, unknown> }): string =>
  /seat=([\w-]{64})/.exec(String(answer.headers['set-cookie']))?.[1] ?? 'no key'

test('no line of the log holds a key, a code, an address or a remark, however somebody answers and whatever fails', async () => {
  const scan = await loggedScan()
  const { acts, office, codeOf } = scan
  await inviteAndMail(scan)
  const [toNoor, toPiet] = [office.to(NOOR ?? '')[0], office.to(PIET ?? '')[0]]
  if (!toNoor || !toPiet) throw new Error('no mail')
  const slip = await slipOf(scan)

  const noor = respondentBrowser(acts.app, codeOf('teachers'))
  await noor.get(`/${keyIn(toNoor)}`)
  await noor.fillIn({ current: '1', desired: '3', remark: REMARK })
  await whileFull('ticket_keys', async () => {
    expect((await noor.answer(1, { current: '2', desired: '3' })).status).toBe(500)
  })
  await whileFull('remarks', async () => expect((await noor.send()).status).toBe(500))
  await whileFull('tallies', async () => expect((await noor.send()).status).toBe(500))
  expect((await noor.send()).status).toBe(303)
  await noor.get(`/${keyIn(toNoor)}`)
  await noor.get('/nothing')

  const optOut = `${new URL(linkIn(toPiet)).pathname}/opt-out`
  await supertest(acts.app).get(optOut)
  await supertest(acts.app).post(optOut).type('form').send({ 'List-Unsubscribe': 'One-Click' })

  const [onSlip, onLink] = [respondentBrowser(acts.app, slip), respondentBrowser(acts.app, codeOf('board'))]
  await supertest(acts.app).post('/code').type('form').send({ code: slip })
  const seats = [seatOf(await onSlip.sitDown()), seatOf(await onLink.sitDown())]
  await supertest(acts.app).get(`/f/${scan.feedbackCode}`)
  await supertest(acts.app).post('/code').type('form').send({ code: 'QQQQ2222' })

  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const addressees = `/scans/${scan.scanId}/addressees`
  await whileFull('invitations', async () => {
    const list = { 'addressees-teachers': 'nieuw@roc.example' }
    expect((await facilitator.upload(addressees, list, null, { from: '/scans/new' })).status).toBe(500)
  })

  const lines = scan.lines()
  expect(lines).toContain('full_now')
  expect(lines).toContain('/factors/:number')
  const keys = [keyIn(toNoor), keyIn(toPiet), ...seats]
  expect(new Set(keys).size).toBe(4)
  const hashes = keys.map((key) =>
    hashOf(key as TicketKey)
      .toString('hex')
      .slice(0, 40),
  )
  const codes = [slip, codeOf('teachers'), codeOf('board'), scan.feedbackCode, 'QQQQ2222']
  const addresses = [NOOR, PIET, KARIN, 'nieuw@roc.example', 'gesprek@roc.example']
  for (const secret of [...keys, ...hashes, ...codes, ...addresses, REMARK, 'Failing row'])
    expect(lines).not.toContain(secret)
  await office.close()
})
