import { generateSync } from 'otplib'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { errandsLeft } from '../support/people/posted.ts'
import { secretOn } from '../support/people/second-factor.ts'
import { composeApp } from '../support/servers/app.ts'
import type { TestPostOffice } from '../support/servers/post-office.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { PASSWORD, visitor } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'
import type { Place } from './place.ts'
import type { Proxy as RoundRobin } from './round-robin.ts'
import { spreadOf } from './rounds.ts'
import type { Line } from './table.ts'

const MEMBERS = 8
/** The number of password guesses that are checked within half a minute. */
const TRIES = 5

/** Checks what must be shared by any number of processes: sessions, the count of guesses, the work of the queue. */
export const sharedByProcesses = async (
  place: Place,
  proxy: RoundRobin,
  processes: readonly string[],
  office: TestPostOffice,
): Promise<readonly Line[]> => {
  const database = await place.open()
  const acts = composeApp(database)
  const people = Array.from({ length: MEMBERS }, (_, index) => `bestuur${index}@roc.example`)
  const institutionId = await acts.createInstitution(
    'ROC Samen',
    people.map((email) => ({ email, name: email, password: PASSWORD, roles: ['board'] as const })),
  )
  try {
    const strangers = await signedInAtTwo(proxy, processes, String(people[0]))
    proxy.targets = processes
    const looked = await guessesLookedAt(proxy, String(people[1]))

    const scanId = await acts.draftScan(
      operatorIn(institutionId),
      exampleSettings({ closesAt: lastMinuteOf('2099-01-01') }),
    )
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    await acts.closeScan(operatorIn(institutionId), scanId)
    await waitUntil(async () => (await errandsLeft(database)) === 0, 120_000)
    const mailsTo = (address: string) => office.to(address).filter(({ text }) => text.includes(scanId)).length
    const notMailedOnce = people.filter((address) => mailsTo(address) !== 1)
    return [
      none('processes that did not know a session of another', strangers),
      none(`guesses looked at, more or fewer than ${TRIES}`, Math.abs(looked - TRIES)),
      none(`of ${MEMBERS} members, those not told once of a close`, notMailedOnce.length),
    ]
  } finally {
    await database.close()
  }
}

const none = (name: string, value: number): Line => ({ spread: spreadOf(name, [value]), unit: '', aim: '0' })

/** Gives the password to the first process and the code to the last, and then asks each process for the scans. */
const signedInAtTwo = async (proxy: RoundRobin, processes: readonly string[], email: string): Promise<number> => {
  proxy.targets = processes.slice(0, 1)
  const member = visitor(proxy.base)
  await member.post('/sign-in', { email, password: PASSWORD })
  proxy.targets = processes.slice(-1)
  const secret = secretOn((await member.get('/sign-in/enrolment')).text)
  await member.post('/sign-in/enrolment', { code: generateSync({ secret }) })
  let strangers = 0
  for (const target of processes) {
    proxy.targets = [target]
    if ((await member.get('/scans')).status !== 200) strangers += 1
  }
  return strangers
}

/**
 * Sends twice as many guesses at once as all processes would check by themselves, and returns how many were checked.
 */
const guessesLookedAt = async (proxy: RoundRobin, email: string): Promise<number> => {
  const guesser = visitor(proxy.base)
  const token = /name="_csrf" value="([^"]+)"/.exec((await guesser.get('/sign-in')).text)?.[1] ?? ''
  const guesses = Array.from({ length: 2 * TRIES * proxy.targets.length }, (_, index) =>
    guesser.rawPost('/sign-in', { email, password: `een gok, nummer ${index}`, _csrf: token }),
  )
  const statuses = (await Promise.all(guesses)).map(({ status }) => status)
  const odd = statuses.filter((status) => status !== 422 && status !== 429)
  if (odd.length > 0) throw new Error(`a guess was answered with ${odd}`)
  return statuses.filter((status) => status === 422).length
}
