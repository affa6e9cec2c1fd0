import type { TicketKey } from '../../src/application/answering/ticket-key.ts'
import type { ScanSettings } from '../../src/application/scan/scan-settings.ts'
import { createInTransaction } from '../../src/db/in-transaction.ts'
import type { MailingId } from '../../src/domain/ids.ts'
import { newMailing } from '../../src/domain/inviting/mailing.ts'
import { mailedKey } from '../support/people/keys.ts'
import { madeSlips } from '../support/people/made-slips.ts'
import { readyRespondent, respondentWith } from '../support/people/respondent.ts'
import { exampleSettings, onRecordSettings, type Scenario } from '../support/stories/scenario.ts'
import { UNITS, unitIdOf } from '../support/stories/units.ts'
import type { Person } from './ledger.ts'

const GROUPS = ['board', 'coaches', 'teachers']
const NEWLY_READY = 24
const EVERY_FOURTH = 4
const SLIPS = 6

type People = readonly (readonly [TicketKey, Person])[]

/** Settings in which no group is ever hidden: teachers, who pick a unit, are shown from three on. */
export const dividedSettings = (): ScanSettings => {
  const { groups } = onRecordSettings()
  const visibility = { mode: 'protected', threshold: 3 } as const
  const divided = groups.map((group) => (group.key === 'teachers' ? { ...group, visibility } : group))
  return exampleSettings({ units: UNITS, groups: divided })
}

/** Three teachers whose sheets are counted before the first kill. */
export const firstTeachers = async (scenario: Scenario): Promise<People> => {
  const people: (readonly [TicketKey, Person])[] = []
  for (let teacher = 0; teacher < 3; teacher++) {
    const { key, send } = await readyRespondent(scenario, 'teachers')
    await send()
    people.push([key, { group: 'teachers', state: 'counted' }])
  }
  return people
}

/** People who only have to send: most with the link of their group, some teachers with a personal link. */
export const newlyReady = async (scenario: Scenario): Promise<People> => {
  const units = await Promise.all(UNITS.map((name) => unitIdOf(scenario, name)))
  const people: (readonly [TicketKey, Person])[] = []
  for (let ready = 0; ready < NEWLY_READY; ready++) {
    const mailed = ready % EVERY_FOURTH === 0
    const group = mailed ? 'teachers' : (GROUPS[ready % GROUPS.length] ?? '')
    const person = mailed ? await invited(scenario) : await readyRespondent(scenario, group)
    await person.pick(units[ready % units.length] ?? 'other')
    people.push([person.key, { group, mailed, state: 'ready' }])
  }
  await mailAll(scenario)
  return people
}

const invited = async (scenario: Scenario) => {
  const key = await mailedKey(scenario, 'teachers', `${crypto.randomUUID()}@roc.example`)
  const person = respondentWith(scenario, 'teachers', key)
  await person.saveAll()
  return person
}

/** A letter for everyone who has none yet. */
const mailAll = ({ database, institutionId, scanId }: Scenario) =>
  createInTransaction(database.knex)(institutionId, async ({ mailings, letters }) => {
    const text = { language: 'nl', subject: 'Doe mee', opening: '' } as const
    const mailing = newMailing(crypto.randomUUID() as MailingId, scanId, 'invitation', text)
    await mailings.add({ ...mailing, sentAt: new Date() }, new Date())
    await letters.addAll(mailing)
  })

/** Codes of new slips. One more slip is made, and lost before anybody uses it. */
export const newSlips = async (scenario: Scenario): Promise<readonly string[]> =>
  (await madeSlips(scenario, 'coaches', SLIPS + 1)).slice(0, SLIPS)
