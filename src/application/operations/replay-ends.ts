import { operatorIn } from '../../domain/account/actor.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { MirrorKeys } from '../mirror/mirror-keys.ts'
import type { InTransaction } from '../ports.ts'
import type { RandomBelow } from '../randomness.ts'
import { closeScan } from '../scan/close-scan.ts'
import { eraseWithContribution } from './erase-institution.ts'
import type { End, Ledger } from './ledger-ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly ledger: Ledger
  readonly mirrorKeys: MirrorKeys
  readonly randomBelow: RandomBelow
}

export type Replayed = {
  readonly closed: number
  readonly erased: number
  readonly institutions: number
  /** The number of lines of the ledger that can't be read: cut off by a crash, or damaged. */
  readonly unreadable: number
}

/**
 * Repeats the ends that are in the ledger but not in the database: after a restore, or after a crash just before a
 * commit. A scan that was closed after the backup is closed with the answers in the backup. If the backup holds it as a
 * draft, the scan is erased: its links were already handed out, and would take answers again.
 */
export const replayEnds =
  ({ inTransaction, ledger, mirrorKeys, randomBelow }: Dependencies) =>
  async (): Promise<Replayed> => {
    const { ends, unreadable } = await ledger.read()
    const done = { closed: 0, erased: 0, institutions: 0 }
    const written = { ...ledger, write: async () => {} }

    const erase = (institutionId: InstitutionId, scanId: ScanId) =>
      inTransaction(institutionId, async ({ erasures }) => {
        if ((await erasures.eraseScan(scanId)) !== null) done.erased += 1
      })

    for (const [institutionId, own] of byInstitution(ends)) {
      if (own.some(({ kind }) => kind === 'institution-erased')) {
        const link = mirrorKeys.linkOf(institutionId)
        const rows = await inTransaction(institutionId, (stores) => eraseWithContribution(stores, link))
        if (rows !== null) done.institutions += 1
        continue
      }
      const ofScans = own.filter((end) => end.kind !== 'institution-erased')
      const erased = new Set(ofScans.filter(({ kind }) => kind === 'scan-erased').map(({ scanId }) => scanId))
      const closedAt = new Map(ofScans.map(({ scanId, at }) => [scanId, at]))
      const there = await inTransaction(institutionId, ({ erasures }) => erasures.statusesOf([...closedAt.keys()]))
      for (const { scanId, status } of there) {
        const at = closedAt.get(scanId) as Date
        if (erased.has(scanId) || status === 'draft') await erase(institutionId, scanId)
        else if (status === 'open') {
          const close = closeScan({ inTransaction, ledger: written, randomBelow, now: () => at })
          if ((await close(operatorIn(institutionId), scanId)).ok) done.closed += 1
        }
      }
    }
    return { ...done, unreadable }
  }

const byInstitution = (ends: readonly End[]): ReadonlyMap<InstitutionId, readonly End[]> => {
  const grouped = new Map<InstitutionId, End[]>()
  for (const end of ends) grouped.set(end.institutionId, [...(grouped.get(end.institutionId) ?? []), end])
  return grouped
}
