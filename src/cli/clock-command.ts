import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { dayOf } from '../domain/calendar.ts'

const USAGE = 'Usage: clock confirm YYYY-MM-DD    (the day that it is today)\n'

/** Ends the wait after a leap of the clock, when the operator knows the same day as the machine. */
export const clockCommand = async (
  [verb, today, ...surplus]: readonly string[],
  { now, confirmClock }: Pick<Composed, 'now' | 'confirmClock'>,
): Promise<CommandResult> => {
  if (verb !== 'confirm' || !today || surplus.length > 0) return { status: 2, stdout: '', stderr: USAGE }
  const said = now().toISOString()
  if (today !== dayOf(now())) {
    const stderr = `The clock of this machine says ${said}. Set that right first. Nothing was changed.\n`
    return { status: 1, stdout: '', stderr }
  }
  await confirmClock()
  const stdout = `Confirmed: it is ${said}. Within a minute every process closes what is due.\n`
  return { status: 0, stdout, stderr: '' }
}
