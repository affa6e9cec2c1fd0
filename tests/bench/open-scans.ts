import { pino } from 'pino'
import { type Composed, compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import type { Database } from '../../src/db/engine/connect.ts'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import type { GroupId, InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

/** Shared by every app and use case in a bench, so that one can read what another wrote. */
export const SECRET = 'a secret that only benches know, long enough'

/** A group that takes answers. */
export type OpenGroup = {
  readonly institutionId: InstitutionId
  readonly scanId: ScanId
  readonly groupId: GroupId
  readonly code: string
}

export const composed = (database: Database): Composed =>
  compose(readConfig({ LOG_LEVEL: 'silent' }), database, SECRET, pino({ level: 'silent' }))

/** Creates this many institutions with an open scan, and returns the teachers of each. */
export const openScans = async (database: Database, institutions: number): Promise<readonly OpenGroup[]> => {
  const acts = composed(database)
  const groups: OpenGroup[] = []
  for (let number = 1; number <= institutions; number++) {
    const institutionId = await acts.createInstitution(`ROC ${number}`, [])
    const closesAt = lastMinuteOf(addDays(dayOf(new Date()), 28))
    const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ closesAt }))
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    const scan = await acts.getScan(institutionId, scanId)
    const teachers = scan.groups.find(({ key }) => key === 'teachers')
    if (teachers) groups.push({ institutionId, scanId, groupId: teachers.id, code: teachers.code })
  }
  return groups
}
