import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { packedScript } from '../support/servers/packed-script.ts'
import type { Event, Plan } from './event.ts'

/** What the process is doing when it is killed. */
export type Moment = 'opening' | 'sending' | 'closing'

/** The event that must come before the kill, and the delay after it in milliseconds. */
const KILL = {
  opening: { after: null, delay: () => randomInt(2500) },
  sending: { after: 'told', delay: () => randomInt(400) },
  // A close takes 30 ms on a quiet server and a second on a busy PGlite, so half of the delays are below 40 ms.
  closing: { after: 'closing', delay: () => 1500 ** Math.random() },
} as const satisfies Record<Moment, { readonly after: Event['event'] | null; readonly delay: () => number }>

const PATIENCE = 60_000

const packed = packedScript(fileURLToPath(new URL('sending-process.ts', import.meta.url)))

/** Runs the plan in another process, kills that with SIGKILL, and returns every event that it reported. */
export const killedWhile = async (moment: Moment, plan: Plan): Promise<readonly Event[]> => {
  const child = spawn(process.execPath, [await packed, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { after, delay } = KILL[moment]
  const ended = once(child, 'close')
  const received: Event[] = []
  const reached = new Promise<void>((resolve) => {
    if (after === null) resolve()
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event: Event = JSON.parse(line)
      received.push(event)
      if (event.event === after) resolve()
    })
  })
  const tooLong = setTimeout(PATIENCE, undefined, { ref: false })
  await Promise.race([reached, ended, tooLong])
  await setTimeout(delay())
  child.kill('SIGKILL')
  const [, signal] = await ended
  if (signal !== 'SIGKILL') throw new Error('the process stopped by itself')
  if (after && !received.some(({ event }) => event === after)) throw new Error(`it never came to ${moment}`)
  return received
}
