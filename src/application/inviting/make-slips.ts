import type { Actor } from '../../domain/account/actor.ts'
import { CODE_LENGTH, codeFrom } from '../../domain/answering/code.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { SlipHash } from './slip-hash.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBytes: RandomBytes
  readonly slipHash: SlipHash
}

export type SlipsToMake = {
  readonly group: GroupKey
  readonly count: number
  /** Whether the unused slips of this group stop working. */
  readonly replacing: boolean
}

/**
 * Makes slips: codes on paper that work once. Slips are printed before their hashes are saved, so that a failed print
 * leaves no slips. Later nobody can print them again, only replace them.
 */
export const makeSlips =
  ({ inTransaction, now, randomBytes, slipHash }: Dependencies) =>
  async (
    actor: Actor,
    scanId: ScanId,
    { group: groupKey, count, replacing }: SlipsToMake,
    print: (codes: readonly string[]) => Promise<Uint8Array>,
  ): Promise<Outcome<{ readonly document: Uint8Array }, 'not-open' | 'group-gone'>> => {
    const codes = Array.from({ length: count }, () => codeFrom(randomBytes(CODE_LENGTH)))
    const document = await print(codes)
    return inTransaction(actor.institutionId, async ({ scans, codes: kept }) => {
      const scan = await scans.getForShare(scanId)
      if (!takesAnswers(scan, now())) return { ok: false, reason: 'not-open' }
      const group = scan.groups.find(({ key }) => key === groupKey)
      if (!group) return { ok: false, reason: 'group-gone' }
      if (replacing) await kept.deleteUnusedSlips(scanId, group.id)
      await kept.addSlips(scanId, group.id, codes.map(slipHash))
      return { ok: true, document }
    })
  }
