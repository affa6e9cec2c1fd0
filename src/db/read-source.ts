import type { Knex } from 'knex'
import type { InAccount } from '../application/account/account-ports.ts'
import type { AddressHash } from '../application/inviting/address-hash.ts'
import type { SlipHash } from '../application/inviting/slip-hash.ts'
import type { MirrorKeys } from '../application/mirror/mirror-keys.ts'
import type { Lookups } from '../application/operations/lookup-ports.ts'
import type { Clock, InTransaction } from '../application/ports.ts'
import type { Read } from './engine/prepared.ts'

/** What read models need: the database, hashes for looking up hashed values, and the clock. */

export type ReadSource = {
  readonly knex: Knex
  readonly read: Read
  readonly inTransaction: InTransaction
  readonly inAccount: InAccount
  readonly lookups: Lookups
  readonly addressHash: AddressHash
  readonly slipHash: SlipHash
  readonly mirrorKeys: MirrorKeys
  readonly now: Clock
}
