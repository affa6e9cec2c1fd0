import { deleteExpiredOffers } from '../application/account/delete-expired-offers.ts'
import { runPlannedReminders } from '../application/inviting/run-planned-reminders.ts'
import type { Lookups } from '../application/operations/lookup-ports.ts'
import type { OperatorUseCases } from '../application/operations/operator-use-cases.ts'
import type { ClockWatch } from '../application/operations/watch-clock.ts'
import { countNights } from '../application/scan/count-nights.ts'
import { deleteDiscardedDrafts } from '../application/scan/delete-discarded-drafts.ts'
import { tellEndingScans } from '../application/scan/tell-ending-scans.ts'
import type { World } from '../application/use-cases.ts'
import { clockIn } from '../domain/account/actor.ts'
import type { Job } from './jobs.ts'
import { onceADay } from './once-a-day.ts'

type ClockWorld = World & { readonly lookups: Lookups } & ClockWatch &
  Pick<OperatorUseCases, 'closeDueScans' | 'deleteExpired' | 'printMirror'>

/** All jobs that the clock starts, independent of the kind of database. */
export const clockJobs = (world: ClockWorld): readonly Job[] => {
  const { lookups, now, isClockSteady } = world
  /** For work that can't be undone, such as a mail: after a leap of the clock it waits. */
  const whenSteady = (work: () => Promise<unknown>) => async () => {
    if (await isClockSteady()) await work()
  }
  return [
    { name: 'watch the clock', work: isClockSteady },
    { name: 'close due scans', work: world.closeDueScans },
    { name: 'count nights', work: onceADay(now, countNights(world)) },
    { name: 'delete discarded drafts', work: whenSteady(onceADay(now, deleteDiscardedDrafts(world))) },
    { name: 'delete expired keys', work: () => lookups.deleteExpiredKeys(now()) },
    { name: 'delete expired', work: whenSteady(onceADay(now, () => world.deleteExpired(clockIn))) },
    { name: 'delete expired offers', work: whenSteady(onceADay(now, deleteExpiredOffers(world))) },
    { name: 'tell ending scans', work: whenSteady(tellEndingScans(world)) },
    { name: 'print the mirror', work: whenSteady(onceADay(now, world.printMirror)) },
    { name: 'run planned reminders', work: whenSteady(runPlannedReminders(world)) },
  ]
}
