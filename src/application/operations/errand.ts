import { z } from 'zod'
import type { AccountId, AddressChangeId, InstitutionId, MailingId, OfferId, ScanId } from '../../domain/ids.ts'

const id = <Id extends string>() => z.uuid().transform((text) => text as Id)

/** The content of each kind of errand: ids and counts, never a key or an address. */
export const errandSchemas = {
  'post-letters': z.object({
    institutionId: id<InstitutionId>(),
    mailingId: id<MailingId>(),
    /**
     * The number of the pass. Letters that were put off more often wait for a later pass. Jobs in the queue have this
     * older name.
     */
    round: z.int().min(0),
    /** How many times in a row the post office accepted nothing. */
    troubles: z.int().min(0),
  }),
  'send-notice': z.object({
    institutionId: id<InstitutionId>(),
    scanId: id<ScanId>(),
    accountId: id<AccountId>(),
    notice: z.enum(['ending', 'results', 'reminder']),
  }),
  /** The account may not exist: the person who requests a reset must not learn whether it does. */
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

/** Work to do after the commit, by kind. */
export type Errands = { readonly [kind in ErrandKind]: z.output<(typeof errandSchemas)[kind]> }
export type ErrandKind = keyof typeof errandSchemas

/**
 * Runs an errand. It may run twice, after a crash. An error puts the errand off. When `stopping` is aborted, it stops
 * early, at a point where nothing is lost.
 */
export type RunErrand = (data: unknown, stopping: AbortSignal) => Promise<void>
export type RunErrands = { readonly [kind in ErrandKind]: RunErrand }

/** Checks the data from the queue, and passes it to the use case. */
export const errand =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (errand: z.output<Schema>, stopping: AbortSignal) => Promise<void>,
  ): RunErrand =>
  (data, stopping) =>
    run(schema.parse(data), stopping)
