import type { Knex } from 'knex'
import type { InAccount } from '../../application/account/account-ports.ts'
import { createErrandStore } from '../operations/errand-store.ts'
import { withAccount } from './account-store.ts'
import { createAddressChangeStore } from './address-change-store.ts'
import { createOwnAccountStore } from './own-account-store.ts'
import { createOwnSessionStore } from './own-session-store.ts'
import { createPasswordResetStore } from './password-reset-store.ts'
import { createSecondFactorStore } from './second-factor-store.ts'

/** Does the same as `createInTransaction` for stores of what belongs to an account and to no institution. */
export const createInAccount =
  (knex: Knex): InAccount =>
  (accountId, work) =>
    withAccount(knex, accountId, (trx) =>
      work({
        account: createOwnAccountStore(trx, accountId),
        sessions: createOwnSessionStore(trx),
        secondFactor: createSecondFactorStore(trx, accountId),
        passwordResets: createPasswordResetStore(trx, accountId),
        addressChanges: createAddressChangeStore(trx, accountId),
        errands: createErrandStore(trx),
      }),
    )
