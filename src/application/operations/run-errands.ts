import type { AccountWorld } from '../account/account-use-cases.ts'
import { mailAccount } from '../account/mail-account.ts'
import { mailAddressChange } from '../account/mail-address-change.ts'
import { sendOffer } from '../account/send-offer.ts'
import { postLetters } from '../inviting/post-letters.ts'
import type { World } from '../use-cases.ts'
import { errand, errandSchemas, type RunErrands } from './errand.ts'
import { sendNotice } from './send-notice.ts'

type ErrandWorld = World & AccountWorld & Parameters<typeof postLetters>[0]

/** The use case for each kind of errand. */
export const runErrands = (world: ErrandWorld): RunErrands => ({
  'post-letters': errand(errandSchemas['post-letters'], postLetters(world)),
  'mail-account': errand(errandSchemas['mail-account'], mailAccount(world)),
  'mail-address-change': errand(errandSchemas['mail-address-change'], mailAddressChange(world)),
  'send-notice': errand(errandSchemas['send-notice'], sendNotice(world)),
  'send-offer': errand(errandSchemas['send-offer'], sendOffer(world)),
})
