import { withInstitution } from '../../src/db/in-transaction.ts'
import { freePort } from '../support/servers/free-port.ts'
import { openPostOffice } from '../support/servers/post-office.ts'
import { assistant, type Served, serveApp } from './children.ts'
import type { Order, Outcome } from './crowd.ts'
import { type OpenGroup, openScans } from './open-scans.ts'
import { type Place, serverPlace } from './place.ts'
import { roundRobin } from './round-robin.ts'
import { measureInTurn, ratioOf, spreadOf } from './rounds.ts'
import { sharedByProcesses } from './shared-by-processes.ts'
import { type Line, tableOfLines } from './table.ts'

const AT_ONCE = 64

/**
 * Measures journeys per second with more and more processes of the app on one database server, behind a small proxy
 * that gives each request to the next process. Checks that the processes share what must be one. Then replaces every
 * process in the middle of a crowd: respondents notice nothing, and each completed journey is counted once for every
 * factor.
 */
export const benchScaleOut = async ({ rounds = 5, warmUps = 1, journeys = 128, processes = [1, 2, 4] } = {}) => {
  const place = await serverPlace()
  const crowd = assistant('crowd.ts')
  const port = await freePort()
  const office = await openPostOffice()
  const start = () =>
    serveApp(place, {
      ...{ BASE_URL: `http://127.0.0.1:${port}`, TRUST_PROXY: '1' },
      ...{ SMTP_URL: office.url, MAIL_FROM: 'scan@mail.example' },
    })
  let apps: Served[] = []
  const proxy = await roundRobin(port, [])
  try {
    const group = await opened(place)
    const outcomes: Outcome[] = []
    const order = async () => {
      const asked: Order = { base: proxy.base, codes: [group.code], journeys, atOnce: AT_ONCE }
      const outcome = await crowd.ask<Outcome>(asked)
      outcomes.push(outcome)
      return outcome
    }
    for (let number = 0; number < Math.max(...processes); number++) apps.push(await start())
    const rates = await measureInTurn(
      processes.map((number) => ({
        name: `${number} processes: journeys`,
        run: async () => {
          proxy.targets = apps.slice(0, number).map(({ base }) => base)
          const { completed, seconds } = await order()
          return completed / seconds
        },
      })),
      rounds,
      warmUps,
    )

    const shared = await sharedByProcesses(
      place,
      proxy,
      apps.map(({ base }) => base),
      office,
    )

    const during = order()
    for (const old of [...apps]) {
      const fresh = await start()
      apps = [...apps.filter((app) => app !== old), fresh]
      proxy.targets = apps.map(({ base }) => base)
      await old.stop()
    }
    await during
    const errors = outcomes.flatMap((outcome) => outcome.errors)
    const completed = outcomes.reduce((sum, outcome) => sum + outcome.completed, 0)
    const [one] = rates
    const lines: readonly Line[] = [
      ...rates.map((spread) => ({ spread, unit: 'per second', digits: 1 })),
      ...rates.slice(1).map((spread, index) => ({
        spread: one ? ratioOf(`${processes[index + 1]} processes against one`, spread, one) : spread,
        unit: 'times',
        digits: 2,
      })),
      { spread: spreadOf('errors, a rolling restart included', [errors.length]), unit: '', aim: '0' },
      {
        spread: spreadOf('journeys not counted once', [(await counted(place, group)) - completed]),
        unit: '',
        aim: '0',
      },
      ...shared,
    ]
    return { table: tableOfLines(lines), lines, errors }
  } finally {
    await crowd.dismiss()
    await proxy.stop()
    for (const app of apps) await app.stop()
    await office.close()
    await place.remove()
  }
}

const opened = async (place: Place): Promise<OpenGroup> => {
  const database = await place.open()
  const [group] = await openScans(database, 1)
  await database.close()
  if (!group) throw new Error('no scan to answer')
  return group
}

/** The number of counted sheets. NaN when the factors differ in it. */
const counted = async (place: Place, { institutionId, scanId }: OpenGroup): Promise<number> => {
  const database = await place.open()
  const sums: { sheets: string }[] = await withInstitution(database.knex, institutionId, (trx) =>
    trx('tallies').where({ scan_id: scanId }).groupBy('factor').sum('sheets as sheets'),
  )
  await database.close()
  const [first = Number.NaN, ...others] = new Set(sums.map(({ sheets }) => Number(sheets)))
  return others.length === 0 ? first : Number.NaN
}
