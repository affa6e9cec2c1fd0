import type { Identity } from '../../domain/account/identity.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'

type Dependencies = { readonly lookups: Pick<Lookups, 'accountOfIdentity'>; readonly membershipsOf: MembershipsOf }

/** The account of this identity, if one of its institutions is the one that vouches for the identity. */
export const signInFederated =
  ({ lookups, membershipsOf }: Dependencies) =>
  async ({
    issuer,
    subject,
    homeOrganization,
  }: Identity): Promise<Outcome<{ readonly accountId: AccountId }, 'stranger' | 'other-institution'>> => {
    const accountId = await lookups.accountOfIdentity(issuer, subject)
    if (!accountId) return { ok: false, reason: 'stranger' }
    const here = (await membershipsOf(accountId)).some((each) => vouchesFor(each.homeOrganization, homeOrganization))
    return here ? { ok: true, accountId } : { ok: false, reason: 'other-institution' }
  }

/** An institution without a known domain accepts nobody in this way. */
export const vouchesFor = (institution: string | null, homeOrganization: string | null): boolean =>
  institution !== null && institution === homeOrganization
