import { pino } from 'pino'
import { connectAsOwner } from '../../src/db/engine/connect.ts'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { composeApp } from '../support/servers/app.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople, signedIn } from '../support/stories/office.ts'
import { onRecordSettings } from '../support/stories/scenario.ts'
import { putDownAnswers } from './kept-answers.ts'
import { serverPlace } from './place.ts'
import { type Contender, ratioOf, timeInTurn } from './rounds.ts'
import { tableOfLines } from './table.ts'

/** Times the report's page and its JSON, as the board gets them, for scans with more and more responses. */
export const benchReport = async ({ rounds = 15, warmUps = 3, sizes = [100, 10_000, 1_000_000] } = {}) => {
  const place = await serverPlace()
  if (!('url' in place.address)) throw new Error('this bench needs a server')
  const database = await place.open()
  const owner = connectAsOwner(place.address.url)
  try {
    const acts = composeApp(database, { log: pino({ level: 'silent' }) })
    const institutionId = await institutionWithPeople(acts)
    const board = await signedIn(acts.app, 'bestuur@roc.example')
    const contenders: Contender[] = []
    for (const size of sizes) {
      const scanId = await acts.draftScan(operatorIn(institutionId), {
        ...onRecordSettings(),
        closesAt: lastMinuteOf('2099-01-01'),
      })
      await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
      await putDownAnswers(owner, scanId, size)
      await acts.closeScan(operatorIn(institutionId), scanId)
      for (const [kind, path] of [
        ['page', `/scans/${scanId}/report`],
        ['JSON', `/scans/${scanId}/report.json`],
      ] as const) {
        const run = async () => {
          const answer = await board.get(path)
          if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
        }
        contenders.push({ name: `${kind} of ${size} responses`, run })
      }
    }
    const timings = await timeInTurn(contenders, rounds, warmUps)
    const [page, json, largestPage, largestJson] = [...timings.slice(0, 2), ...timings.slice(-2)]
    if (!page || !json || !largestPage || !largestJson) throw new Error('nothing was measured')
    const lines = [
      ...timings.map((spread) => ({ spread, unit: 'ms', digits: 1 })),
      ...[ratioOf('page: the largest to the smallest', largestPage, page), ratioOf('JSON', largestJson, json)].map(
        (spread) => ({ spread, unit: 'times', digits: 2, aim: 'at most 1.1' }),
      ),
    ]
    return { table: tableOfLines(lines), lines }
  } finally {
    await database.close()
    await owner.destroy()
    await place.remove()
  }
}
