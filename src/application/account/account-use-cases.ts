import type { SecondFactorPolicy } from '../../domain/account/second-factor.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import { joinByOffer, joinFederated, openAccountByOffer } from './accept-offer.ts'
import type { InAccount, Passwords, Totp, TryLimiter } from './account-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'
import type { AccountStore } from './account-store.ts'
import { agreeToAddress, findAddressChange, refuseAddressChange } from './agree-to-address.ts'
import { askSecondFactor, putOffSecondFactor } from './ask-second-factor.ts'
import { changePassword } from './change-password.ts'
import { checkPassword } from './check-password.ts'
import { checkSecondFactor } from './check-second-factor.ts'
import { createInstitution } from './create-institution.ts'
import { endOtherSessions, endSession } from './end-sessions.ts'
import { enrolSecondFactor, proposeSecondFactor } from './enrol-second-factor.ts'
import { type FindOffer, findOffer } from './find-offer.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { cancelAddressChange, requestAddressChange } from './request-address-change.ts'
import { isResetKey, requestPasswordReset, resetPassword } from './reset-password.ts'
import type { SecondFactorSecrets } from './second-factor-secrets.ts'
import { signIn } from './sign-in.ts'
import { signInFederated } from './sign-in-federated.ts'

/** What the use cases of accounts need from outside. */
export type AccountWorld = {
  readonly inAccount: InAccount
  readonly inTransaction: InTransaction
  readonly accounts: AccountStore
  readonly lookups: Lookups
  readonly membershipsOf: MembershipsOf
  readonly passwords: Passwords
  readonly tries: TryLimiter
  readonly totp: Totp
  readonly secondFactorSecrets: SecondFactorSecrets
  readonly secondFactorPolicy: SecondFactorPolicy
  readonly randomBytes: RandomBytes
  readonly newId: () => string
  readonly now: Clock
}

/** The use cases of signing in and of a person's own account. */
export const accountUseCases = (world: AccountWorld) => ({
  createInstitution: createInstitution(world),
  signIn: signIn(world),
  signInFederated: signInFederated(world),
  ...offerUseCases({ ...world, findOffer: findOffer(world) }),
  changePassword: changePassword(world),
  checkPassword: checkPassword(world),
  endSession: endSession(world),
  endOtherSessions: endOtherSessions(world),
  askSecondFactor: askSecondFactor(world),
  putOffSecondFactor: putOffSecondFactor(world),
  checkSecondFactor: checkSecondFactor(world),
  proposeSecondFactor: proposeSecondFactor(world),
  enrolSecondFactor: enrolSecondFactor(world),
  renewRecoveryCodes: renewRecoveryCodes(world),
  requestPasswordReset: requestPasswordReset(world),
  isResetKey: isResetKey(world),
  resetPassword: resetPassword(world),
  requestAddressChange: requestAddressChange(world),
  cancelAddressChange: cancelAddressChange(world),
  findAddressChange: findAddressChange(world),
  agreeToAddress: agreeToAddress(world),
  refuseAddressChange: refuseAddressChange(world),
})

/** The use cases that an offer of membership leads to. */
const offerUseCases = (world: AccountWorld & { readonly findOffer: FindOffer }) => ({
  findOffer: world.findOffer,
  joinByOffer: joinByOffer(world),
  openAccountByOffer: openAccountByOffer(world),
  joinFederated: joinFederated(world),
})

export type AccountUseCases = ReturnType<typeof accountUseCases>
