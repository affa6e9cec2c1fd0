import { assistant, memoryOf, serveApp } from './children.ts'
import type { Order, Outcome } from './crowd.ts'
import { openScans } from './open-scans.ts'
import { serverPlace } from './place.ts'
import { quantile, spreadOf } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

/**
 * Measures a full hall: everybody begins within the same minute, behind one address, and answers as fast as the pages
 * come.
 */
export const benchHall = async ({ phones = 500, within = 60_000, placeOf = serverPlace } = {}) => {
  const place = await placeOf()
  const database = await place.open()
  const [group] = await openScans(database, 1)
  await database.close()
  const app = await serveApp(place)
  const crowd = assistant('crowd.ts')
  try {
    const atRest = await memoryOf(app)
    const codes = [group?.code ?? '']
    const outcome = await crowd.ask<Outcome>({
      base: app.base,
      codes,
      journeys: phones,
      atOnce: phones,
      within,
    } satisfies Order)
    const times = outcome.steps.map(({ milliseconds }) => milliseconds)
    const lines: readonly Line[] = [
      { spread: spreadOf('a page, as the phone waits for it', times), unit: 'ms', digits: 1 },
      { spread: spreadOf('p95 of a page', [quantile(times, 0.95)]), unit: 'ms', digits: 1, aim: 'under 100' },
      { spread: spreadOf(`errors of ${phones} phones, 429 among them`, [outcome.errors.length]), unit: '', aim: '0' },
      { spread: spreadOf('from the first start to the last thanks', [outcome.seconds]), unit: 's' },
      { spread: spreadOf('memory of the app at rest', [atRest]), unit: 'MB' },
      { spread: spreadOf('memory of the app afterwards', [await memoryOf(app)]), unit: 'MB' },
    ]
    return { table: tableOfLines(lines), lines }
  } finally {
    await crowd.dismiss()
    await app.stop()
    await place.remove()
  }
}
