import { assistant, serveApp } from './children.ts'
import type { Order, Outcome } from './crowd.ts'
import { openScans } from './open-scans.ts'
import { serverPlace } from './place.ts'
import { measureInTurn, spreadOf } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

/**
 * Measures complete journeys per second with few clients, each of which begins its next journey when the one before has
 * ended: the load under which other survey programs state their figures.
 */
export const benchClients = async ({
  rounds = 7,
  warmUps = 2,
  journeys = 192,
  clients = [1, 16],
  placeOf = serverPlace,
} = {}) => {
  const place = await placeOf()
  const database = await place.open()
  const [group] = await openScans(database, 1)
  await database.close()
  const app = await serveApp(place)
  const crowd = assistant('crowd.ts')
  const codes = [group?.code ?? '']
  const errors: string[] = []
  const journeysPerSecond = async (atOnce: number): Promise<number> => {
    const outcome = await crowd.ask<Outcome>({ base: app.base, codes, journeys, atOnce } satisfies Order)
    errors.push(...outcome.errors)
    return outcome.completed / outcome.seconds
  }
  try {
    const rates = await measureInTurn(
      clients.map((atOnce) => ({ name: `journeys, ${atOnce} at once`, run: () => journeysPerSecond(atOnce) })),
      rounds,
      warmUps,
    )
    const lines: readonly Line[] = [
      ...rates.map((spread) => ({ spread, unit: 'per second', digits: 1 })),
      { spread: spreadOf('errors', [errors.length]), unit: '', aim: '0' },
    ]
    return { table: tableOfLines(lines), lines }
  } finally {
    await crowd.dismiss()
    await app.stop()
    await place.remove()
  }
}
