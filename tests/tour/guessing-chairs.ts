import type { ScanSettings } from '../../src/application/scan/scan-settings.ts'
import type { Composed } from '../../src/compose.ts'
import { operatorIn } from '../../src/domain/account/actor.ts'
import type { InstitutionId } from '../../src/domain/ids.ts'
import { readyRespondent, seatedRespondent } from '../support/people/respondent.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { type Chair, DEEPENED, deepenedChairs } from './deepened-chairs.ts'

export type { Chair }

const GUESSING = 'Met verwachtingen'

/** Respondents of a scan that asks groups about each other: one who begins, and one who answered and guessed all. */
const guessingChairs = async (acts: Composed, institutionId: InstitutionId, settings: ScanSettings) => {
  const expectations = [
    { group: 'board', about: 'teachers' },
    { group: 'teachers', about: 'board' },
  ]
  const scanId = await acts.draftScan(operatorIn(institutionId), { ...settings, title: GUESSING, expectations })
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const asked = { acts, institutionId, scanId }
  const { groups } = await acts.getScan(institutionId, scanId)
  const chair = ({ group, key }: { readonly group: string } & Pick<Chair, 'key'>): Chair => ({
    code: `/s/${groups.find((each) => each.key === group)?.code}`,
    key,
  })
  const guessing = await seatedRespondent(asked, 'board')
  const guessed = await readyRespondent(asked, 'teachers', { current: 2, desired: 3, remark: null, expected: 'dk' })
  return { guessing: chair(guessing), guessed: chair(guessed) }
}

export const MORE_ASKED: readonly string[] = [DEEPENED, GUESSING]

/** Respondents of scans that ask more than the factors. */
export const chairsAskedMore = async (acts: Composed, institutionId: InstitutionId, settings: ScanSettings) => ({
  ...(await deepenedChairs(acts, institutionId, settings)),
  ...(await guessingChairs(acts, institutionId, settings)),
})
