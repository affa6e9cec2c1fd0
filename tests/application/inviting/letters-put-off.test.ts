import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { whileQueueRuns } from '../../support/people/posted.ts'
import { waitUntil } from '../../support/servers/wait-until.ts'
import {
  addressesOf,
  answerByMail,
  shownMailing,
  teachers,
  useMailingScans,
} from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepared = useMailingScans(database)

test('a letter that is refused for good is listed with the reason, and sent again on request', async () => {
  let repaired = false
  const scan = await prepared({
    treat: (address) =>
      !repaired && address.startsWith('docent1') ? { refuse: '550 5.1.1 <x> unknown', at: 'address' } : 'accept',
  })
  await scan.invite('teachers', teachers(3))
  const mailingId = await scan.dispatch('invitation')
  await scan.posted()
  expect(await shownMailing(scan, mailingId)).toMatchObject({
    counts: { addressed: 3, sent: 2, failed: 1, unknown: 0 },
    failures: [{ address: 'docent1@roc.example', reason: 'no-mailbox', code: '550 5.1.1' }],
  })
  expect(await scan.rows('ticket_keys')).toHaveLength(2)
  repaired = true
  await scan.acts.sendAgain(operatorIn(scan.institutionId), mailingId, 'failed')
  await scan.posted()
  expect(await shownMailing(scan, mailingId)).toMatchObject({ counts: { sent: 3, failed: 0 }, failures: [] })
  expect(addressesOf(scan.office.mails)).toEqual(teachers(3))
})

test('a letter that is put off is tried again later with a fresh key, and given up after some tries', async () => {
  const scan = await prepared({
    treat: (address, times) =>
      address.startsWith('docent0') && times < 3
        ? { refuse: '450 4.7.1 greylisted', at: 'address' }
        : address.startsWith('docent1')
          ? { refuse: '452 4.2.2 full', at: 'content' }
          : 'accept',
  })
  await scan.invite('teachers', teachers(3))
  const mailingId = await scan.dispatch('invitation')
  await scan.posted()
  expect(addressesOf(scan.office.mails)).toEqual(['docent0@roc.example', 'docent2@roc.example'])
  expect(await shownMailing(scan, mailingId)).toMatchObject({
    counts: { sent: 2, failed: 1 },
    failures: [{ address: 'docent1@roc.example', reason: 'mailbox-full', code: '452 4.2.2' }],
  })
  expect(await scan.rows('ticket_keys')).toHaveLength(2)
  await answerByMail(scan, 'docent0@roc.example')
})

test('the next try waits a minute', async () => {
  const scan = await prepared({ treat: () => ({ refuse: '450 4.7.1 greylisted', at: 'address' }) })
  await scan.invite('teachers', teachers(1))
  await scan.dispatch('invitation')
  const next = () => database.current.knex.withSchema('pgboss').from('job').whereRaw(`data ->> 'round' = '1'`)
  await whileQueueRuns(database.current, scan.acts, () => waitUntil(async () => (await next()).length === 1))
  const [job] = await next()
  expect(job.start_after.getTime() - job.created_on.getTime()).toBe(60_000)
})

test('while the post office takes nothing every letter waits, and the facilitator sees why', async () => {
  const scan = await prepared({ environment: { SMTP_URL: 'smtp://127.0.0.1:1' } })
  await scan.invite('teachers', teachers(3))
  const mailingId = await scan.dispatch('invitation')
  const troubled = async () => (await shownMailing(scan, mailingId)).mailing.trouble === 'unreachable'
  await whileQueueRuns(database.current, scan.acts, () => waitUntil(troubled))
  expect(await shownMailing(scan, mailingId)).toMatchObject({ underWay: true, counts: { sent: 0, failed: 0 } })
  expect(await scan.rows('ticket_keys')).toEqual([])
  await scan.posted()
  const failed = { reason: 'unreachable', code: '' }
  expect(await shownMailing(scan, mailingId)).toMatchObject({
    underWay: false,
    mailing: { trouble: null },
    counts: { failed: 3 },
    failures: teachers(3).map((address) => ({ address, ...failed })),
  })
})

test('a post office that takes a few letters at a time gets them all in the end', async () => {
  const scan = await prepared({
    treat: (_, times) => (times < 2 ? { refuse: '421 4.3.2 enough for now', at: 'content' } : 'accept'),
  })
  await scan.invite('teachers', teachers(10))
  const mailingId = await scan.dispatch('invitation')
  await scan.posted()
  expect(await shownMailing(scan, mailingId)).toMatchObject({ counts: { sent: 10, failed: 0 } })
  expect(addressesOf(scan.office.mails)).toEqual(teachers(10))
})

test('a letter that may have arrived is not sent again automatically', async () => {
  const scan = await prepared({
    treat: (address) => (address.startsWith('docent1') ? 'keep-and-drop' : 'accept'),
  })
  await scan.invite('teachers', teachers(3))
  const mailingId = await scan.dispatch('invitation')
  await scan.posted()
  expect(addressesOf(scan.office.mails)).toEqual(teachers(3))
  expect(await shownMailing(scan, mailingId)).toMatchObject({ counts: { sent: 2, unknown: 1 }, failures: [] })
  // The letter did arrive, and its link works.
  await answerByMail(scan, 'docent1@roc.example')
  expect(await shownMailing(scan, mailingId)).toMatchObject({ counts: { sent: 2, unknown: 1 } })
})

test('an address that was refused after a letter that perhaps arrived is never listed, so that no answer takes it off a list', async () => {
  let full = false
  const scan = await prepared({
    treat: (address) =>
      address.startsWith('docent2')
        ? { refuse: '550 5.1.1 unknown', at: 'address' }
        : !address.startsWith('docent1')
          ? 'accept'
          : full
            ? { refuse: '552 5.2.2 full', at: 'address' }
            : 'keep-and-drop',
  })
  await scan.invite('teachers', teachers(3))
  const mailingId = await scan.dispatch('invitation')
  await scan.posted()
  full = true
  await scan.acts.sendAgain(operatorIn(scan.institutionId), mailingId, 'unknown')
  await scan.posted()
  const listed = async () => ({
    addresses: (await shownMailing(scan, mailingId)).failures.map(({ address }) => address),
    byGroup: [...(await scan.acts.countUndelivered(scan.institutionId, scan.scanId)).values()],
  })
  expect(await shownMailing(scan, mailingId)).toMatchObject({ counts: { sent: 1, failed: 2 } })
  expect(await listed()).toEqual({ addresses: ['docent2@roc.example'], byGroup: [1] })
  await answerByMail(scan, 'docent1@roc.example')
  expect(await listed()).toEqual({ addresses: ['docent2@roc.example'], byGroup: [1] })
})
