import { dayOf } from '../domain/calendar.ts'
import type { closeScan } from './close-scan.ts'
import type { Clock, Lookups } from './ports.ts'

type Dependencies = {
  readonly lookups: Pick<Lookups, 'scansDue'>
  readonly now: Clock
  readonly closeScan: ReturnType<typeof closeScan>
}

/** Closes every scan whose closing date has passed. Two processes may try at once: the second finds it closed. */
export const closeDueScans =
  ({ lookups, now, closeScan }: Dependencies) =>
  async (): Promise<number> => {
    const due = await lookups.scansDue(dayOf(now()))
    for (const { institutionId, scanId } of due) await closeScan(institutionId, scanId)
    return due.length
  }
