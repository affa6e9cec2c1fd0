import { expect, test } from 'vitest'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { instantOf, lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import {
  addressesOf,
  answerByMail,
  keyIn,
  linkIn,
  type MailingScan,
  teachers,
  useMailingScans,
} from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const mailingScan = useMailingScans(database)

const LATER = instantOf('2026-12-27', '17:00')

const move = ({ acts, institutionId, scanId }: MailingScan, closesAt = LATER) =>
  acts.moveClosingTime(operatorIn(institutionId), scanId, closesAt)

const tell = ({ acts, facilitator, scanId }: MailingScan) => acts.tellLaterClosing(facilitator, scanId)

/** The mails about the later closing. */
const toldIn = ({ office }: MailingScan) =>
  office.mails.filter(({ headers }) => headers.subject?.startsWith('Meer tijd'))

/** Five invited teachers, of whom the first has answered and the second wants no more mail. */
const invited = async () => {
  const scan = await mailingScan()
  await scan.invite('teachers', teachers(5))
  await scan.dispatch('invitation')
  await scan.posted()
  await answerByMail(scan, 'docent0@roc.example')
  const [second] = scan.office.to('docent1@roc.example')
  await scan.acts.optOut(scan.institutionId, scan.scanId, keyIn(second ?? { text: '' }) as TicketKey)
  return scan
}

test('a later closing is mailed in both languages to people who have not answered, and to nobody else', async () => {
  const scan = await invited()
  await move(scan)
  expect(await tell(scan)).toMatchObject({ ok: true })
  await scan.posted()
  expect(addressesOf(toldIn(scan))).toEqual(teachers(5).slice(2))
  const [mail] = toldIn(scan)
  expect(mail?.headers.subject).toBe(
    'Meer tijd: meedoen kan tot 27 december 2026 om 17.00 uur / More time: take part until 27 December 2026 at 17:00',
  )
  expect(mail?.text).toContain('Meedoen kan nu tot 27 december 2026 om 17.00 uur.')
  expect(mail?.text).toContain('You can now take part until 27 December 2026 at 17:00.')
  expect(mail?.text).toContain(`${linkIn(mail ?? { text: '' })}?lang=en`)
  await answerByMail(scan, 'docent2@roc.example')
})

test('after a move a mail no longer promises that a browser still has what was filled in', async () => {
  const scan = await invited()
  await scan.dispatch('reminder')
  await scan.posted()
  await move(scan)
  await tell(scan)
  scan.clock.now = new Date('2026-11-21T12:00:00Z')
  await scan.dispatch('final-notice')
  await scan.posted()
  const { text: before } = scan.office.mails.find(({ headers }) => headers.subject?.includes('(reminder)')) ?? {}
  const { text: after } = scan.office.mails.find(({ headers }) => headers.subject?.includes('(final-notice)')) ?? {}
  const told = toldIn(scan)[0]?.text
  expect(before).toContain('Je gaat verder waar je was.')
  for (const text of [told, after]) {
    expect(text).toContain('Misschien kun je verder waar je was. Anders begin je opnieuw.')
    expect(text).not.toContain('Je gaat verder waar je was.')
  }
  expect(told).toContain('You may be able to go on where you left off. If not, you start again.')
})

test('each move is told once, also when two members tell it at the same time', async () => {
  const scan = await invited()
  expect(await tell(scan)).toEqual({ ok: false, reason: 'not-moved' })
  await move(scan)
  const results = await Promise.all([tell(scan), tell(scan)])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await tell(scan)).toEqual({ ok: false, reason: 'already-told' })
  scan.clock.now = new Date('2026-11-21T12:00:00Z')
  await move(scan, lastMinuteOf('2027-01-10'))
  expect(await tell(scan)).toMatchObject({ ok: true })
  await scan.posted()
  expect(addressesOf(toldIn(scan))).toHaveLength(6)
})

test('a later closing is told on the day of a reminder, and no reminder follows that day', async () => {
  const scan = await invited()
  await scan.dispatch('reminder')
  await move(scan)
  expect(await tell(scan)).toMatchObject({ ok: true })
  const reminder = await scan.write('final-notice')
  expect(await scan.acts.dispatchMailing(scan.facilitator, reminder)).toEqual({ ok: false, reason: 'too-soon' })
})

test('letters about a later closing that wait at the close are not sent', async () => {
  const scan = await invited()
  await move(scan)
  expect(await tell(scan)).toMatchObject({ ok: true })
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  await scan.posted()
  expect(toldIn(scan)).toEqual([])
})

test('nothing is told once the later closing time has passed', async () => {
  const scan = await invited()
  await move(scan)
  scan.clock.now = new Date(LATER.getTime() + 60_000)
  expect(await tell(scan)).toEqual({ ok: false, reason: 'not-open' })
})

test('when nobody is left to tell, nothing is sent or kept', async () => {
  const scan = await mailingScan()
  await move(scan)
  expect(await tell(scan)).toEqual({ ok: false, reason: 'nobody' })
  expect(await scan.rows('mailings')).toEqual([])
})
