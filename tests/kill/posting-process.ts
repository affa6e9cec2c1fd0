/** Runs in its own process: does the errands in the queue until the process is killed. Its argument is a Post. */
import { pino } from 'pino'
import { startQueue } from '../../src/db/operations/queue.ts'
import { mailingApp } from '../support/stories/mailing-app.ts'
import { type Address, openAt } from './engine.ts'

export type Post = { readonly address: Address; readonly url: string; readonly now: string }

const { address, url, now }: Post = JSON.parse(process.argv[2] ?? '')
const database = await openAt(address)
const { errands } = mailingApp(database, url, () => new Date(now))
await startQueue(database.knex, errands, pino({ level: 'silent' }), {
  pollingIntervalSeconds: 0.5,
  maintenanceIntervalSeconds: 1,
})
