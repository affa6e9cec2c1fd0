import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import { countingInvited } from '../../domain/inviting/inviting.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import { heldEdition } from './held-edition.ts'
import { type ScanSettings, settledIn } from './scan-settings.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly newId: () => string
  readonly randomBytes: RandomBytes
}

export type ChangedOrWhyNot =
  | Outcome<unknown, 'already-launched'>
  /** The change would delete a group that has invitations. */
  | { readonly ok: false; readonly reason: 'group-invited'; readonly group: GroupKey }
  /** The change would delete a unit that has invitations. */
  | { readonly ok: false; readonly reason: 'unit-invited' }

/** Changes the settings of a draft. @throws NotFound when there is no such edition */
export const changeDraft =
  ({ inTransaction, newId, randomBytes }: Dependencies) =>
  (actor: Actor, scanId: ScanId, settings: ScanSettings): Promise<ChangedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, editions, invitations }) => {
      const draft = await scans.getForUpdate(scanId)
      if (draft.status !== 'draft') return { ok: false, reason: 'already-launched' }
      const invited = await invitations.countsOf(scanId)
      const edition = await heldEdition(editions, settings.edition)
      const settled = settledIn({ ...settings, edition }, draft, { newId, randomBytes })
      const kept = new Set(settled.groups.map(({ id }) => id))
      const lost = draft.groups.find(({ id }) => invited.has(id) && !kept.has(id))
      if (lost) return { ok: false, reason: 'group-invited', group: lost.key }
      const asked = await invitations.unitCountsOf(scanId)
      const keptUnits = new Set(settled.units.map(({ id }) => id))
      if ([...asked.keys()].some((id) => !keptUnits.has(id))) return { ok: false, reason: 'unit-invited' }
      const changed = { ...draft, ...settled, groups: countingInvited(settled.groups, invited) }
      await scans.save(changed)
      await scans.saveParts(changed)
      return { ok: true }
    })
