import { expect, inject, test } from 'vitest'
import { benchClients } from './clients.ts'
import { benchClose } from './close.ts'
import { benchCount } from './count.ts'
import { benchHall } from './hall.ts'
import { benchHost } from './host.ts'
import { benchReport } from './report.ts'
import { benchScaleOut } from './scale-out.ts'
import type { Line } from './table.ts'

/**
 * Runs each bench with tiny numbers, so that none stops working unnoticed. On a server, since that is what they
 * measure.
 */
const onServer = inject('databaseTemplate').kind === 'server'
const BENCHES = {
  clients: () => benchClients({ rounds: 1, warmUps: 0, journeys: 4, clients: [1, 2] }),
  hall: () => benchHall({ phones: 4, within: 100 }),
  count: () => benchCount({ rounds: 1, warmUps: 0, sheets: 64, institutions: 2 }),
  close: () => benchClose({ rounds: 1, tickets: 50 }),
  'scale-out': () => benchScaleOut({ rounds: 1, warmUps: 0, journeys: 4, processes: [1, 2] }),
  host: () => benchHost({ rounds: 1, warmUps: 0, institutions: 3, each: 1, responses: 60 }),
  report: () => benchReport({ rounds: 1, warmUps: 0, sizes: [100, 1000] }),
}

test.runIf(onServer).each(Object.entries(BENCHES))(
  'the bench %s still runs and measures what its name says (needs TEST_DATABASE_URL)',
  { timeout: 180_000 },
  async (_, bench) => {
    const { table, lines }: { table: string; lines: readonly Line[] } = await bench()
    expect(lines.length).toBeGreaterThan(2)
    for (const { spread } of lines) expect(spread.median, spread.name).toSatisfy(Number.isFinite)
    for (const { spread, aim } of lines) if (aim === '0') expect(spread.median, spread.name).toBe(0)
    expect(table.split('\n')).toHaveLength(2 + lines.length)
  },
)
