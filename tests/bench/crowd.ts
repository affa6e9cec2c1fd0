/** Runs in its own process: takes orders for journeys, one order at a time, and reports how they went. */
import http from 'node:http'
import { journey, type Step } from './journey.ts'

export type Order = {
  readonly base: string
  readonly codes: readonly string[]
  readonly journeys: number
  readonly atOnce: number
  /** The milliseconds over which the journeys start evenly. 0 starts each when one before it has ended. */
  readonly within?: number
}

export type Outcome = {
  readonly seconds: number
  readonly completed: number
  readonly errors: readonly string[]
  readonly steps: readonly Step[]
}

const run = async ({ base, codes, journeys, atOnce, within = 0 }: Order): Promise<Outcome> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })
  const steps: Step[] = []
  const errors: string[] = []
  let begun = 0
  const oneAfterTheOther = async () => {
    for (let number = begun++; number < journeys; number = begun++) {
      if (within > 0) await until(start + (within * number) / journeys)
      await journey(base, codes[number % codes.length] ?? '', agent, (step) => steps.push(step)).catch((error) =>
        errors.push(String(error)),
      )
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, oneAfterTheOther))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  return { seconds, completed: journeys - errors.length, errors, steps }
}

const until = (moment: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())))

process.on('message', async (order: Order) => process.send?.(await run(order)))
