import { afterEach, expect, test } from 'vitest'
import type { ErrandKind, Errands } from '../../src/application/operations/errand.ts'
import { useDatabase } from '../support/database/database.ts'
import { allPosted } from '../support/people/posted.ts'
import { openPostOffice, type TestPostOffice } from '../support/servers/post-office.ts'
import { type BusyInstitution, busyInstitution, rowsAndErrands } from '../support/stories/busy-institution.ts'
import { mailingApp } from '../support/stories/mailing-app.ts'
import { addressesOf } from '../support/stories/mailing-scan.ts'
import { marksOf } from '../support/stories/two-institutions.ts'

const database = useDatabase()
let office: TestPostOffice | null = null
afterEach(() => office?.close())

const started = async () => {
  office = await openPostOffice()
  const acts = mailingApp(database.current, office.url, () => new Date('2026-11-20T12:00:00Z'))
  const one = await busyInstitution(database, acts, 'alfa.example')
  const other = await busyInstitution(database, acts, 'beta.example')
  return { acts, office, one, other }
}

/** An errand of each kind with all its ids from one institution. A new kind does not compile until it is added here. */
const ERRANDS: { readonly [kind in ErrandKind]: (of: BusyInstitution) => Errands[kind] } = {
  'post-letters': ({ institutionId, mailing }) => ({ institutionId, mailingId: mailing, round: 0, troubles: 0 }),
  'send-notice': ({ institutionId, open, colleague }) => ({
    ...{ institutionId, scanId: open, accountId: colleague, notice: 'ending' },
  }),
  'mail-account': ({ colleague }) => ({ accountId: colleague, mail: 'reset' }),
  'mail-address-change': ({ colleague, change }) => ({ accountId: colleague, changeId: change, mail: 'ask-next' }),
  'send-offer': ({ institutionId, offer }) => ({ institutionId, offerId: offer }),
}
const KINDS = Object.keys(ERRANDS) as ErrandKind[]

/** Every mixture of the ids of two errands: some from one, the rest from the other. */
const mixed = (one: object, other: object): readonly object[] => {
  const ids = Object.keys(one).filter((key) => key.endsWith('Id'))
  return Array.from({ length: 2 ** ids.length }, (_, number) => ids.filter((_id, place) => number & (2 ** place)))
    .filter(({ length }) => length > 0 && length < ids.length)
    .map((taken) => ({ ...one, ...Object.fromEntries(Object.entries(other).filter(([key]) => taken.includes(key))) }))
}

const { signal } = new AbortController()

test('an errand with ids of two institutions changes nothing and mails nobody', async () => {
  const { acts, office, one, other } = await started()
  const before = await database.asOwner(rowsAndErrands)
  const mixtures = KINDS.flatMap((kind) =>
    mixed(ERRANDS[kind](one), ERRANDS[kind](other)).map((errand) => ({ kind, errand })),
  )
  expect(mixtures).toHaveLength(2 + 6 + 0 + 2 + 2)
  for (const { kind, errand } of mixtures) {
    await acts.errands[kind](errand, signal)
    expect({ kind, errand, mailed: office.mails.length }).toEqual({ kind, errand, mailed: 0 })
  }
  expect(await database.asOwner(rowsAndErrands)).toEqual(before)
})

test('the mail of an errand goes to people of its own institution, and tells nothing of another', async () => {
  const { acts, office, one, other } = await started()
  for (const [own, stranger] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const kind of KINDS) {
      const already = office.mails.length
      await acts.errands[kind](ERRANDS[kind](own), signal)
      const [mail, ...more] = office.mails.slice(already)
      expect({ kind, more, to: mail?.envelope.to.split('@')[1] }).toEqual({ kind, more: [], to: own.name })
      const said = JSON.stringify(mail)
      expect(said).toContain(own.name)
      for (const mark of marksOf(stranger)) expect(said).not.toContain(mark)
    }
  }
})

test('waiting errands of two institutions send mail for each, which tells nothing of the other', async () => {
  const { acts, office, one, other } = await started()
  await allPosted(database.current, acts)
  for (const [own, stranger] of [
    [one, other],
    [other, one],
  ] as const) {
    const mails = office.mails.filter(({ envelope }) => envelope.to.endsWith(`@${own.name}`))
    expect(addressesOf(mails)).toEqual(WHO_GET_MAIL.map((who) => `${who}@${own.name}`))
    for (const mark of marksOf(stranger)) expect(JSON.stringify(mails)).not.toContain(mark)
  }
})

/** All members get a mail about the report, and the facilitator also about the address change. */
const WHO_GET_MAIL = ['anders', 'board', 'both', 'docent', 'facilitator', 'facilitator', 'nieuw']
