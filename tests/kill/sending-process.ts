/** Runs in its own process: people take a seat, answer and send until the process is killed. Its argument is a Plan. */
import { randomInt } from 'node:crypto'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { groupIdOf, type Respondent, respondentWith, seatedRespondent } from '../support/people/respondent.ts'
import { type Scenario, startedUseCases } from '../support/stories/scenario.ts'
import { UNITS, unitIdOf } from '../support/stories/units.ts'
import { openAt } from './engine.ts'
import type { Event, Plan } from './event.ts'

const SENDERS = 6
const NEWCOMERS = 2

const plan: Plan = JSON.parse(process.argv[2] ?? '')
const { institutionId, scanId } = plan
const scenario: Scenario = { ...startedUseCases(await openAt(plan.address)), institutionId, scanId }
const people = plan.people.map(({ group, key }) => respondentWith(scenario, group, key))
const slips = [...plan.slips]
const units = await Promise.all(UNITS.map((name) => unitIdOf(scenario, name)))
const closesAfter = plan.closes ? randomInt(1, 20) : Number.POSITIVE_INFINITY
let counted = 0

/** Writes at once: on Linux a pipe keeps the line when the process dies. */
const tell = (event: Event) => process.stdout.write(`${JSON.stringify(event)}\n`)

const send = async ({ key, send }: Respondent) => {
  tell({ event: 'sending', key })
  const result = await send()
  tell({ event: 'told', key, reply: result.ok ? 'counted' : result.reason })
  if (result.ok && ++counted === closesAfter) await close()
  return result.ok
}

const close = async () => {
  tell({ event: 'closing' })
  await scenario.acts.closeScan(operatorIn(institutionId), scanId)
  tell({ event: 'closed' })
}

const sendAll = async () => {
  for (let person = people.pop(); person; person = people.pop()) await send(person)
}

const answerAndSend = async (): Promise<boolean> => {
  const slip = slips.pop() ?? null
  const group = slip === null ? (['board', 'coaches', 'teachers'][randomInt(3)] ?? '') : 'coaches'
  const person = slip === null ? await seatedRespondent(scenario, group) : await withSlip(slip)
  tell({ event: 'seated', key: person.key, group, slip })
  await person.saveAll()
  await person.pick(units[randomInt(units.length)] ?? 'other')
  tell({ event: 'ready', key: person.key })
  return send(person)
}

const withSlip = async (slip: string): Promise<Respondent> => {
  const seat = await scenario.acts.takeSeat(institutionId, scanId, await groupIdOf(scenario, 'coaches'), slip)
  if (!seat.ok) throw new Error(seat.reason)
  return respondentWith(scenario, 'coaches', seat.key)
}

/** After the close every seat is refused. Then the process only waits for its end. */
const keepComing = async () => {
  for (;;) if (!(await answerAndSend().catch(refusedAsClosed))) return
}

const refusedAsClosed = (error: Error): false => {
  if (error.message !== 'not-open') throw error
  return false
}

setInterval(() => {}, 1000)
await Promise.all([...Array.from({ length: SENDERS }, sendAll), ...Array.from({ length: NEWCOMERS }, keepComing)])
