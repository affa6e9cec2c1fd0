import { minuteOf } from '../../domain/time-of-day.ts'
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
    const failures: unknown[] = []
    let closed = 0
    for (const { institutionId, scanId } of await lookups.scansDue(minuteOf(now()))) {
      try {
        const result = await closeScanWhenDue(institutionId, scanId)
        if (result.ok) closed += 1
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `scans that are due stay open: ${failures.length}`)
    return closed
  }
