import { expect } from 'vitest'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import type { FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import type { FactorKey } from '../../../src/domain/scan/rubric.ts'
import type { Scenario } from '../stories/scenario.ts'
import { keyFor, mailedKey, openedDraft } from './keys.ts'
import { respondentWith } from './respondent.ts'

/** One respondent: a browser with the key of the invitation, and one with the key of the reminder. */
export type TwoBrowsers = { readonly here: TicketKey; readonly there: TicketKey }

/** The browser with the invitation has a complete sheet. The other has nothing. */
export const twoBrowsers = async (scenario: Scenario, address: string): Promise<TwoBrowsers> => {
  const here = await mailedKey(scenario, 'teachers', address)
  await respondentWith(scenario, 'teachers', here).saveAll({ current: 2, desired: 3, remark: 'eerst' })
  return { here, there: await keyFor(scenario, address) }
}

const LATER: FactorAnswer = { current: 1, desired: 3, remark: 'later' }
const [FIRST, SECOND] = FACTOR_KEYS as unknown as readonly [FactorKey, FactorKey]

export const actNames = [
  'begin',
  'begin there',
  'save',
  'save there',
  'carry',
  'carry back',
  'send',
  'send there',
] as const
export type ActName = (typeof actNames)[number]

/** Performs an act of one of the browsers. Returns its outcome: 'done', 'counted', or the reason why not. */
export const act = async (scenario: Scenario, { here, there }: TwoBrowsers, name: ActName): Promise<string> => {
  const { acts, institutionId, scanId } = scenario
  const key = name.endsWith('there') ? there : here
  const respondent = respondentWith(scenario, 'teachers', key)
  const told = (outcome: { ok: true } | { ok: false; reason: string }, well = 'done') =>
    outcome.ok ? well : outcome.reason
  switch (name) {
    case 'begin':
    case 'begin there':
      return told(await acts.beginSheet(institutionId, scanId, key))
    case 'save':
      return told(await respondent.save(FIRST, LATER))
    case 'save there':
      return told(await respondent.save(SECOND, LATER))
    case 'send':
    case 'send there':
      return told(await respondent.send(), 'counted')
    case 'carry':
    case 'carry back': {
      const [from, to] = name === 'carry' ? [here, there] : [there, here]
      return (await acts.carryDraft(institutionId, scanId, { from, to })) ? 'done' : 'ticket-gone'
    }
  }
}

type Told = Partial<Record<ActName, string>>

/** Expects that a sheet that was not counted is still complete, with the last saved answer, in one of the browsers. */
export const expectNothingLost = async (
  scenario: Scenario,
  { here, there }: TwoBrowsers,
  told: Told,
): Promise<void> => {
  const counted = Object.values(told).filter((reply) => reply === 'counted').length
  const drafts = [await openedDraft(scenario, 'teachers', here), await openedDraft(scenario, 'teachers', there)]
  const remarksOf = (factor: FactorKey) => drafts.map((draft) => draft?.[factor]?.remark).filter(Boolean)
  if (counted > 0) {
    expect({ told, counted, drafts }).toEqual({ told, counted: 1, drafts: [null, null] })
    return
  }
  const missing = FACTOR_KEYS.filter((factor) => remarksOf(factor).length === 0)
  const overwritten = [told.save && FIRST, told['save there'] && SECOND].filter(
    (factor) => factor && !remarksOf(factor).includes(LATER.remark),
  )
  expect({ told, missing, overwritten }).toEqual({ told, missing: [], overwritten: [] })
}
