import type { TicketKey } from '../../src/application/answering/ticket-key.ts'
import type { ScanSettings } from '../../src/application/scan/scan-settings.ts'
import type { Composed } from '../../src/compose.ts'
import { setFactsOf } from '../../src/content/question-sets.ts'
import { operatorIn } from '../../src/domain/account/actor.ts'
import type { InstitutionId } from '../../src/domain/ids.ts'
import { readyRespondent } from '../support/people/respondent.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'

/** The browser of a respondent. */
export type Chair = { readonly code: string; readonly key: TicketKey }

export const DEEPENED = 'Met verdieping'

/**
 * Respondents of a scan with further sets: one who has them all to come, one who answered a set and skipped a set, and one
 * who presses the button that skips them.
 */
export const deepenedChairs = async (acts: Composed, institutionId: InstitutionId, settings: ScanSettings) => {
  const sets = ['levels-1', 'roles-1'].map(setFactsOf)
  const scanId = await acts.draftScan(operatorIn(institutionId), { ...settings, title: DEEPENED, sets })
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const asked = { acts, institutionId, scanId }
  const answer = { current: 2, desired: 3, remark: null } as const
  const { groups } = await acts.getScan(institutionId, scanId)
  const code = `/s/${groups.find(({ key }) => key === 'teachers')?.code}`
  const deepening = await readyRespondent(asked, 'teachers', answer)
  const deepened = await readyRespondent(asked, 'teachers', answer)
  const skipping = await readyRespondent(asked, 'teachers', answer)
  await deepened.saveSet('levels-1', answer)
  await deepened.saveSet('roles-1', null)
  const chair = ({ key }: { readonly key: TicketKey }): Chair => ({ code, key })
  return { deepening: chair(deepening), deepened: chair(deepened), skipping: chair(skipping) }
}
