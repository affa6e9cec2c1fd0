import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import { STANDARD_PRIVACY_TERMS } from '../../domain/scan/privacy-terms.ts'
import type { DraftScan, Scan } from '../../domain/scan/scan.ts'
import { linkKey } from '../link-key.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import { heldEdition } from './held-edition.ts'
import { type ScanSettings, type SettledSettings, settledIn } from './scan-settings.ts'

type Chance = { readonly newId: () => string; readonly randomBytes: RandomBytes }
type Dependencies = Chance & { readonly inTransaction: InTransaction; readonly now: Clock }

/** Makes a draft. @throws NotFound when there is no such edition */
export const draftScan =
  ({ inTransaction, now, newId, randomBytes }: Dependencies) =>
  (actor: Actor, settings: ScanSettings): Promise<ScanId> =>
    inTransaction(actor.institutionId, async ({ scans, editions }) => {
      const edition = await heldEdition(editions, settings.edition)
      const draft = newDraft({ ...settings, edition, privacy: STANDARD_PRIVACY_TERMS }, null, { newId, randomBytes })
      await scans.add(draft, now())
      return draft.id
    })

/** So long that nobody can guess the address. */
const FEEDBACK_CODE_BYTES = 24

/** The settings, with everything that a draft gets of its own: ids, codes, and the address of its feedback page. */
type DraftSettings = SettledSettings & Pick<Scan, 'privacy'>

export const newDraft = (
  settings: DraftSettings,
  follows: ScanId | null,
  { newId, randomBytes }: Chance,
): DraftScan => ({
  ...settledIn(settings, { groups: [], units: [] }, { newId, randomBytes }),
  privacy: settings.privacy,
  id: newId() as ScanId,
  feedbackCode: linkKey(() => randomBytes(FEEDBACK_CODE_BYTES)),
  follows,
  status: 'draft',
  openedAt: null,
  closingMovedAt: null,
  closedAt: null,
})
