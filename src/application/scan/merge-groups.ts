import { groupOfTakenName } from '../../content/group-of-taken-name.ts'
import type { Actor } from '../../domain/account/actor.ts'
import { CODE_LENGTH, codeFrom } from '../../domain/answering/code.ts'
import type { GroupId, ScanId } from '../../domain/ids.ts'
import { countingInvited } from '../../domain/inviting/inviting.ts'
import { type MergedOrWhyNot, mergeGroups as merged } from '../../domain/scan/merge-groups.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly newId: () => string
  readonly randomBytes: RandomBytes
}

export type Merger = { readonly one: GroupKey; readonly other: GroupKey; readonly label: string }

/** Merges two groups of a draft. People who were invited to either are invited to the merged group. */
export const mergeGroups =
  ({ inTransaction, newId, randomBytes }: Dependencies) =>
  (
    actor: Actor,
    scanId: ScanId,
    { one, other, label }: Merger,
  ): Promise<MergedOrWhyNot | { readonly ok: false; readonly reason: 'name-taken' }> =>
    inTransaction(actor.institutionId, async ({ scans, invitations }) => {
      const draft = await scans.getForUpdate(scanId)
      const usedEarlier = draft.follows ? (await scans.get(draft.follows)).groups.map(({ key }) => key) : []
      const named = { id: newId() as GroupId, code: codeFrom(randomBytes(CODE_LENGTH)), label }
      const result = merged(draft, { one, other, usedEarlier }, named)
      if (!result.ok) return result
      if (groupOfTakenName(result.scan.groups, draft.coachTitle)) return { ok: false, reason: 'name-taken' }
      // The new group is added first and the old ones are deleted last, because an invitation always needs a group.
      await scans.saveParts({ ...draft, groups: [...draft.groups, result.merged] })
      await invitations.moveTo(scanId, result.gone, result.merged.id)
      const groups = countingInvited(result.scan.groups, await invitations.countsOf(scanId))
      await scans.save(result.scan)
      await scans.saveParts({ ...result.scan, groups })
      return result
    })
