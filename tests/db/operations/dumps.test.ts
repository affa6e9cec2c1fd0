import { expect, test } from 'vitest'
import { hashOf, type TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { TicketId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { dumpOf, tablesWith, withoutChance } from '../../support/database/dump.ts'
import { madeSlips } from '../../support/people/made-slips.ts'
import {
  groupIdOf,
  type Respondent,
  respondentWith,
  seatedRespondent,
  sentSheets,
} from '../../support/people/respondent.ts'
import { keyIn, type MailingScan, mailingScan } from '../../support/stories/mailing-scan.ts'
import { UNITS, unitIdOf } from '../../support/stories/units.ts'

/** What a person finds in a backup that was made while a scan is open, or after it closed. */
const database = useDatabase()

const [NOOR, PIET, KARIN] = ['noor@roc.example', 'piet@roc.example', 'karin@roc.example'] as const
const COACHES = ['coach1@roc.example', 'coach2@roc.example'] as const
const SENT = 'Zo zie ik het'
const UNSENT = 'Dit schreef ik en stuurde ik niet'

const ofMail = (scan: MailingScan, group: string, address: string, at = 0): Respondent => {
  const mail = scan.office.to(address).at(at)
  if (!mail) throw new Error(`no mail to ${address}`)
  return respondentWith(scan, group, keyIn(mail) as TicketKey)
}

const slipOf = async (scan: MailingScan): Promise<string> => (await madeSlips(scan, 'teachers', 1))[0] ?? ''

/**
 * A scan that is well under way: Noor answered by her own link, Piet began, Karin wants no more mail; one respondent had
 * a slip, others the link of their group. `hidden` of the coaches answered, too few to show. Then a reminder was sent.
 */
const openScan = async (hidden: 0 | 2) => {
  const scan = await mailingScan(database.current, { settings: { units: UNITS } })
  const { acts, institutionId, scanId } = scan
  await scan.invite('teachers', [NOOR, PIET, KARIN])
  await scan.invite('coaches', COACHES)
  await scan.dispatch('invitation')
  await scan.posted()
  const ticketIds = (await scan.rows('tickets')).map(({ id }) => id as TicketId)
  const [noor, piet, karin] = [NOOR, PIET, KARIN].map((address) => ofMail(scan, 'teachers', address)) as [
    Respondent,
    Respondent,
    Respondent,
  ]
  await noor.saveAll({ current: 1, desired: 3, remark: SENT })
  await noor.pick(await unitIdOf(scan, 'Techniek'))
  await noor.send()
  await piet.saveAll({ current: 3, desired: 3, remark: UNSENT })
  await acts.optOut(institutionId, scanId, karin.key)
  for (const address of COACHES.slice(0, hidden)) {
    const coach = ofMail(scan, 'coaches', address)
    await coach.saveAll({ current: 1, desired: 'dk', remark: null })
    await coach.send()
  }
  const slip = await slipOf(scan)
  const seat = await acts.takeSeat(institutionId, scanId, await groupIdOf(scan, 'teachers'), slip)
  if (!seat.ok) throw new Error(seat.reason)
  const onPaper = respondentWith(scan, 'teachers', seat.key)
  await onPaper.saveAll({ current: 2, desired: 3, remark: SENT })
  await onPaper.send()
  const seated = await seatedRespondent(scan, 'board')
  await sentSheets(scan, 'teachers', 4, { current: 2, desired: 2, remark: null })
  await acts.jobs.find(({ name }) => name === 'count nights')?.work()
  scan.nextDay()
  await scan.dispatch('reminder')
  await scan.posted()
  await scan.office.close()
  const mailed = scan.office.mails.map((mail) => keyIn(mail) as TicketKey)
  const keys = [...new Set([...mailed, seat.key, seated.key])]
  return { scan, ticketIds, noor, onPaper, keys, slip }
}

const hex = (bytes: Buffer) => bytes.toString('hex')
const random = (key: string) => hex(Buffer.from(key, 'base64url').subarray(0, 32))

test('a backup made while a scan is open holds no key, slip or readable draft, and about people who answered only that they were asked', async () => {
  const { scan, ticketIds, noor, onPaper, keys, slip } = await openScan(2)
  const dump = await dumpOf(database)
  expect(tablesWith(dump, PIET)).toEqual(['invitations'])
  for (const key of keys) {
    expect(tablesWith(dump, key)).toEqual([])
    expect(tablesWith(dump, random(key))).toEqual([])
  }
  for (const secret of [slip, UNSENT, hex(Buffer.from(UNSENT)), NOOR, ...COACHES]) {
    expect(tablesWith(dump, secret)).toEqual([])
  }
  for (const { key } of [noor, onPaper]) expect(tablesWith(dump, hex(hashOf(key)))).toEqual([])
  const left = (await scan.rows('tickets')).map(({ id }) => id)
  const gone = ticketIds.filter((id) => !left.includes(id))
  expect(gone).toHaveLength(3)
  for (const id of gone) expect(tablesWith(dump, id)).toEqual([])
  // It holds of all five people alike that they were asked.
  expect(dump.filter(({ table }) => table === 'public.invited_addresses')).toHaveLength(5)
})

/** Of rights to answer, of addresses, and of what the nights would tell. */
const EMPTY_AFTERWARDS = ['tickets', 'ticket_keys', 'invitations', 'invited_addresses', 'letters', 'nightly_counts']

test('a backup made after the close holds no address, key, ticket or draft, and of a hidden group its settings only', async () => {
  const { scan, ticketIds, keys } = await openScan(2)
  const coaches = await groupIdOf(scan, 'coaches')
  const hashes = (await scan.rows('invited_addresses')).map(({ address_hash }) => hex(address_hash as Buffer))
  expect(tablesWith(await dumpOf(database), coaches)).toContain('tallies')
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  const dump = await dumpOf(database)
  const filled = new Set(dump.map(({ table }) => table.replace(/^public\./, '')))
  for (const table of EMPTY_AFTERWARDS) expect(filled.has(table), table).toBe(false)
  const addresses = [NOOR, PIET, KARIN, ...COACHES]
  const secrets = [...keys, ...keys.map(random), ...keys.map((key) => hex(hashOf(key))), ...ticketIds, ...hashes]
  for (const secret of [...addresses, ...secrets, UNSENT]) expect(tablesWith(dump, secret)).toEqual([])
  expect(hashes).toHaveLength(5)
  expect(tablesWith(dump, coaches)).toEqual(['stakeholder_groups'])
})

test('a backup made after the close is the same, however many of a hidden group answered, and whatever they answered', {
  timeout: 240_000,
}, async () => {
  const dumps: (readonly string[])[] = []
  for (const hidden of [0, 2] as const) {
    await database.asOwner((owner) =>
      owner.raw('truncate institutions, accounts, sessions, pgboss.job, pgboss.archive cascade'),
    )
    const { scan } = await openScan(hidden)
    await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
    dumps.push(withoutChance(await dumpOf(database)))
  }
  const [nobody, everybody] = dumps
  expect(nobody?.length).toBeGreaterThan(50)
  expect(everybody).toEqual(nobody)
})
