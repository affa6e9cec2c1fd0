import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Event, Plan } from './event.ts'

/** What the process is busy with when it is killed. */
export type Moment = 'opening' | 'sending' | 'closing'

/** The kill falls at random within so many milliseconds after this was told first. */
const KILL = {
  opening: { after: null, within: 5000 },
  sending: { after: 'told', within: 400 },
  closing: { after: 'closing', within: 1500 },
} as const satisfies Record<Moment, { readonly after: Event['event'] | null; readonly within: number }>

const PATIENCE = 60_000

/** Runs the plan in a process of its own, kills that with SIGKILL, and returns all that it told until then. */
export const killedWhile = async (moment: Moment, plan: Plan): Promise<readonly Event[]> => {
  const script = fileURLToPath(new URL('sending-process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { after, within } = KILL[moment]
  const ended = once(child, 'close')
  const told: Event[] = []
  const reached = new Promise<void>((resolve) => {
    if (after === null) resolve()
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event: Event = JSON.parse(line)
      told.push(event)
      if (event.event === after) resolve()
    })
  })
  const tooLong = setTimeout(PATIENCE, undefined, { ref: false })
  await Promise.race([reached, ended, tooLong])
  await setTimeout(randomInt(within))
  child.kill('SIGKILL')
  const [, signal] = await ended
  if (signal !== 'SIGKILL') throw new Error('the process stopped by itself')
  if (after && !told.some(({ event }) => event === after)) throw new Error(`it never came to ${moment}`)
  return told
}
