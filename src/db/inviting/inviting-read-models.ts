import type {
  InvitingReadModels,
  MailingInFull,
  MailingsOverview,
  ShownMailing,
} from '../../application/inviting/inviting-read-models.ts'
import type { Stores } from '../../application/ports.ts'
import { NotFound } from '../../domain/errors.ts'
import { type Mailing, type MailingKind, mayTellCounts } from '../../domain/inviting/mailing.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { ReadSource } from '../read-source.ts'

type Source = Pick<ReadSource, 'inTransaction' | 'addressHash'>

/** Answers what screens ask about invitations, mailings and handouts. */
export const invitingReadModels = ({ inTransaction, addressHash }: Source): InvitingReadModels => ({
  countInvited: (institutionId, scanId) =>
    inTransaction(institutionId, ({ invitations }) => invitations.countsOf(scanId)),

  countUndelivered: (institutionId, scanId) =>
    inTransaction(institutionId, ({ letters }) => letters.failedByGroup(scanId)),

  findInvitedBefore: (institutionId, scanId, addresses) =>
    inTransaction(institutionId, async ({ invitations }) => {
      const hashes = new Map(addresses.map((address) => [address, addressHash(scanId, address)]))
      const before = await invitations.invitedBefore(scanId, [...hashes.values()])
      return new Set(addresses.filter((address) => before.has(hashes.get(address)?.toString('hex') ?? '')))
    }),

  readHandouts: (institutionId, scanId) =>
    inTransaction(institutionId, async ({ codes }) => ({
      withSlips: await codes.groupsWithSlips(scanId),
      renewed: await codes.groupsRenewed(scanId),
    })),

  readReminders: (institutionId, scanId) => inTransaction(institutionId, ({ reminders }) => reminders.of(scanId)),

  readMailings: (institutionId, scan) =>
    inTransaction(institutionId, async (stores): Promise<MailingsOverview> => {
      const shown: ShownMailing[] = []
      for (const mailing of await stores.mailings.of(scan.id)) shown.push(await show(stores, scan, mailing))
      return {
        mailings: shown,
        addressees: {
          invitation: await addressees(stores, scan, 'invitation'),
          reminder: await addressees(stores, scan, 'reminder'),
          'final-notice': await addressees(stores, scan, 'final-notice'),
          'later-closing': await addressees(stores, scan, 'later-closing'),
        },
        hasInvitations: (await stores.invitations.countsOf(scan.id)).size > 0,
      }
    }),

  readMailing: (institutionId, scanId, mailingId) =>
    inTransaction(institutionId, async (stores): Promise<MailingInFull> => {
      const mailing = await stores.mailings.get(mailingId)
      if (mailing.scanId !== scanId) throw new NotFound('mailing')
      const scan = await stores.scans.get(scanId)
      return {
        ...(await show(stores, scan, mailing)),
        addressees: await addressees(stores, scan, mailing.kind),
        failures: mailing.kind === 'invitation' ? await stores.letters.failedOf(mailingId) : [],
      }
    }),
})

const show = async (stores: Stores, scan: Scan, mailing: Mailing): Promise<ShownMailing> => {
  const left = await stores.letters.left(mailing.id, 0)
  const { counts } = mailing
  return {
    mailing,
    underWay: left.now || left.later || left.underWay,
    counts: (await mayTell(stores, scan, mailing.kind)) ? counts : null,
    lost: { failed: counts.failed > 0, unknown: counts.unknown > 0 },
  }
}

const addressees = async (stores: Stores, scan: Scan, kind: MailingKind): Promise<number | null> =>
  (await mayTell(stores, scan, kind)) ? stores.letters.countAddressees(scan.id, kind) : null

const mayTell = async ({ invitations }: Stores, scan: Scan, kind: MailingKind): Promise<boolean> =>
  mayTellCounts(kind, scan.groups, await invitations.countsOf(scan.id))
