import { z } from 'zod'
import type { AccountId, AddressChangeId, InstitutionId, MailingId, OfferId, ScanId } from '../../domain/ids.ts'

const id = <Id extends string>() => z.uuid().transform((text) => text as Id)

/** What an errand of each kind holds: ids and counts, never a key or an address. */
export const errandSchemas = {
  'post-letters': z.object({
    institutionId: id<InstitutionId>(),
    mailingId: id<MailingId>(),
    /** The pass: letters that were put off more often wait for a later one. Waiting jobs keep this older name. */
    round: z.int().min(0),
    /** How often in a row the post office took nothing. */
    troubles: z.int().min(0),
  }),
  'send-notice': z.object({
    institutionId: id<InstitutionId>(),
    scanId: id<ScanId>(),
    accountId: id<AccountId>(),
    notice: z.enum(['ending', 'results']),
  }),
  /** Of an account that may not exist: who asks for a reset learns nothing by it. */
  'mail-account': z.object({
    accountId: id<AccountId>(),
    mail: z.enum(['reset', 'password-changed', 'factor-enrolled', 'codes-renewed']),
  }),
  'mail-address-change': z.object({
    accountId: id<AccountId>(),
    changeId: id<AddressChangeId>(),
    mail: z.enum(['ask-present', 'ask-next', 'tell-present', 'tell-next']),
  }),
  'send-offer': z.object({ institutionId: id<InstitutionId>(), offerId: id<OfferId>() }),
} as const

/** Work for after the commit, by kind. */
export type Errands = { readonly [kind in ErrandKind]: z.output<(typeof errandSchemas)[kind]> }
export type ErrandKind = keyof typeof errandSchemas

/**
 * Does what an errand says. It may be asked for twice, after a crash; what it throws puts it off. It stops early, where
 * nothing is lost, when `stopping` is aborted.
 */
export type RunErrand = (data: unknown, stopping: AbortSignal) => Promise<void>
export type RunErrands = { readonly [kind in ErrandKind]: RunErrand }

/** Reads what the queue kept, for the use case that does it. */
export const errand =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (errand: z.output<Schema>, stopping: AbortSignal) => Promise<void>,
  ): RunErrand =>
  (data, stopping) =>
    run(schema.parse(data), stopping)
