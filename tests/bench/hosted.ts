import { pino } from 'pino'
import { BOARD, FACILITATOR, seedDemo } from '../../seeds/demo.ts'
import { connectAsOwner, type Database } from '../../src/db/engine/connect.ts'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import type { InstitutionId } from '../../src/domain/ids.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { crawl } from '../support/people/crawl.ts'
import { composeApp, type TestApp } from '../support/servers/app.ts'
import { growHistory } from '../support/stories/large-history.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { visitor } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'
import { putDownAnswers, putDownRemarks } from './kept-answers.ts'
import { serverPlace } from './place.ts'

/** How much an installation holds besides the institution of the demo. */
export type History = { readonly institutions: number; readonly rounds: number; readonly responses: number }

/** Functions that open a page again, by who opens it and the pattern of its address. */
export type Pages = ReadonlyMap<string, () => Promise<void>>

/** The institution of the demo, alone or among many others, and every page that its members reach. */
export const hosted = async (history: History | null): Promise<{ pages: Pages; remove: () => Promise<void> }> => {
  const place = await serverPlace()
  if (!('url' in place.address)) throw new Error('this bench needs a server')
  const database = await place.open()
  const app = composeApp(database, {
    log: pino({ level: 'silent' }),
    environment: { BASE_URL: 'http://scan.example' },
  })
  await seedDemo(app)
  // Pages are collected before the history is added, so that both installations show the same scans.
  const pages = new Map([...(await reachedBy(app, BOARD)), ...(await reachedBy(app, FACILITATOR))])
  const owner = connectAsOwner(place.address.url)
  if (history) await grow(app, owner, history)
  await owner.raw('analyze')
  await owner.destroy()
  return {
    pages,
    remove: async () => {
      await database.close()
      await place.remove()
    },
  }
}

const reachedBy = async (app: TestApp, { email, password, name }: typeof BOARD) => {
  const member = visitor(app.app)
  await member.post('/sign-in', { email, password })
  const kinds = await crawl(member, ['/scans', '/account'])
  return [...kinds].map(([kind, { path, status }]) => {
    const open = async () => {
      const answer = await member.get(path)
      if (answer.status !== status) throw new Error(`${path}: ${answer.status} instead of ${status}`)
    }
    return [`${name}: ${kind}`, open] as const
  })
}

/** Adds closed rounds with the use cases, and then copies of the whole institution. */
const grow = async (app: TestApp, owner: Database['knex'], { institutions, rounds, responses }: History) => {
  const institutionId = await demoIn(app)
  for (let number = 1; number <= rounds; number++) {
    const closesAt = lastMinuteOf(addDays(dayOf(app.now()), 14))
    const scanId = await app.draftScan(
      operatorIn(institutionId),
      exampleSettings({ title: `Ronde ${number}`, closesAt }),
    )
    await app.launchScan(operatorIn(institutionId), scanId, launchChecks)
    await putDownAnswers(owner, scanId, responses)
    await putDownRemarks(owner, scanId, Math.ceil(responses / 10))
    await app.closeScan(operatorIn(institutionId), scanId)
  }
  await growHistory(owner, institutions - 1)
}

const demoIn = async (app: TestApp): Promise<InstitutionId> => {
  const board = await app.signIn(BOARD.email, BOARD.password)
  const [member] = board.ok ? await app.membershipsOf(board.accountId) : []
  if (!member) throw new Error('the demo has no board')
  return member.institutionId
}
