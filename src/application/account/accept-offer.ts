import { type ActingMember, memberIn } from '../../domain/account/actor.ts'
import type { Identity } from '../../domain/account/identity.ts'
import { type PasswordWeakness, weaknessOf } from '../../domain/account/password.ts'
import type { AccountId, InstitutionId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { Passwords } from './account-ports.ts'
import { EmailTaken } from './account-store.ts'
import type { FindOffer } from './find-offer.ts'
import { hashOfOneTimeKey, type OneTimeKey } from './one-time-key.ts'
import { vouchesFor } from './sign-in-federated.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly findOffer: FindOffer
  readonly passwords: Passwords
  readonly now: Clock
  readonly newId: () => string
}

export type JoinedOrWhyNot = Outcome<
  { readonly institutionId: InstitutionId; readonly accountId: AccountId },
  JoinRefusal | PasswordWeakness
>
export type JoinRefusal = 'gone' | 'has-account' | 'other-institution' | 'other-account'

/** Accepts an offer of membership with an existing account. Of two attempts at once, one succeeds. */
export const joinByOffer =
  ({ inTransaction, findOffer, now }: Omit<Dependencies, 'passwords' | 'newId'>) =>
  async (key: OneTimeKey, accountId: AccountId): Promise<JoinedOrWhyNot> => {
    const found = await findOffer(key)
    if (!found) return { ok: false, reason: 'gone' }
    const { institutionId } = found
    return inTransaction(institutionId, async (stores) =>
      (await join(stores, key, memberIn(institutionId, accountId), now()))
        ? { ok: true, institutionId, accountId }
        : { ok: false, reason: 'gone' },
    )
  }

/** As `joinByOffer`, with a new account for the address that got the offer. */
export const openAccountByOffer =
  ({ inTransaction, findOffer, passwords, now, newId }: Dependencies) =>
  async (key: OneTimeKey, name: string, password: string): Promise<JoinedOrWhyNot> => {
    const found = await findOffer(key)
    if (!found) return { ok: false, reason: 'gone' }
    const { institutionId, institution, offer } = found
    if (found.hasAccount) return { ok: false, reason: 'has-account' }
    const owner = { email: offer.address, name, institutions: [institution] }
    const weakness = weaknessOf(password, owner, await passwords.common())
    if (weakness) return { ok: false, reason: weakness }
    const accountId = newId() as AccountId
    const account = { id: accountId, email: offer.address, name, passwordHash: await passwords.hash(password) }
    return allOrNothing(() =>
      inTransaction(institutionId, async (stores): Promise<JoinedOrWhyNot> => {
        await stores.members.addAccount(account)
        if (!(await join(stores, key, memberIn(institutionId, accountId), now()))) throw new Undone('gone')
        return { ok: true, institutionId, accountId }
      }),
    )
  }

/**
 * As `joinByOffer`, for a person whom a federation signed in; it links the account to that identity. With `accountId`,
 * that is the account that is signed in. Without it, a new account, whose password nobody knows.
 */
export const joinFederated =
  ({ inTransaction, findOffer, passwords, now, newId, randomBytes }: Dependencies & { randomBytes: RandomBytes }) =>
  async (key: OneTimeKey, identity: Identity, accountId: AccountId | null): Promise<JoinedOrWhyNot> => {
    const found = await findOffer(key)
    if (!found) return { ok: false, reason: 'gone' }
    const { institutionId, offer, homeOrganization } = found
    if (!vouchesFor(homeOrganization, identity.homeOrganization)) return { ok: false, reason: 'other-institution' }
    if (!accountId && found.hasAccount) return { ok: false, reason: 'has-account' }
    const id = accountId ?? (newId() as AccountId)
    const name = identity.name ?? offer.address
    const passwordHash = accountId ? '' : await passwords.hash(randomBytes(32).toString('base64url'))
    return allOrNothing(() =>
      inTransaction(institutionId, async (stores): Promise<JoinedOrWhyNot> => {
        if (!accountId) await stores.members.addAccount({ id, email: offer.address, name, passwordHash })
        if (!(await stores.members.link(id, identity))) throw new Undone('other-account')
        if (!(await join(stores, key, memberIn(institutionId, id), now()))) throw new Undone('gone')
        return { ok: true, institutionId, accountId: id }
      }),
    )
  }

/** Rolls back the writes for an offer that another request used. */
class Undone extends Error {
  readonly reason: JoinRefusal

  constructor(reason: JoinRefusal) {
    super(reason)
    this.reason = reason
  }
}

const allOrNothing = async (work: () => Promise<JoinedOrWhyNot>): Promise<JoinedOrWhyNot> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof EmailTaken) return { ok: false, reason: 'has-account' }
    if (error instanceof Undone) return { ok: false, reason: error.reason }
    throw error
  }
}

/** False when the offer was used meanwhile. */
const join = async (
  { offers, institutions, auditLog }: Stores,
  key: OneTimeKey,
  actor: ActingMember,
  now: Date,
): Promise<boolean> => {
  const offer = await offers.useUp(hashOfOneTimeKey(key))
  if (!offer) return false
  for (const role of offer.roles) await institutions.addMember(actor.accountId, role)
  const subject = offer.roles.join('+')
  await auditLog.add({ at: now, actor, act: 'accept-offer', scanId: null, subject, about: offer.address })
  return true
}
