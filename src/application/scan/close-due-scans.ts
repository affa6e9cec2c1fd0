import { minuteOf } from '../../domain/time-of-day.ts'
import { forEachScan } from '../operations/for-each-scan.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { Clock } from '../ports.ts'
import type { CloseScanWhenDue } from './close-scan.ts'

type Dependencies = {
  readonly lookups: Pick<Lookups, 'scansDue'>
  readonly now: Clock
  readonly closeScanWhenDue: CloseScanWhenDue
}

/**
 * Closes every scan whose closing time has passed, and returns how many it closed. Two processes may do this at once:
 * the second finds the scans closed. When one scan can't be closed, the others are closed all the same.
 * @throws AggregateError of the failures, after the others are closed
 */
export const closeDueScans =
  ({ lookups, now, closeScanWhenDue }: Dependencies) =>
  async (): Promise<number> => {
    let closed = 0
    await forEachScan(await lookups.scansDue(minuteOf(now())), async (institutionId, scanId) => {
      const result = await closeScanWhenDue(institutionId, scanId)
      if (result.ok) closed += 1
    })
    return closed
  }
