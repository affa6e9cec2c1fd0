import { randomInt } from 'node:crypto'
import type { SentOrWhyNot } from '../../../src/application/answering/send-sheet.ts'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import type { SavedOrWhyNot } from '../../../src/application/answering/write-draft.ts'
import { setFactsOf } from '../../../src/content/question-sets.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import type { Answer, FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import type { FactorKey } from '../../../src/domain/scan/rubric.ts'
import type { GroupKey } from '../../../src/domain/scan/stakeholder-group.ts'
import type { UnitPick } from '../../../src/domain/scan/unit.ts'
import type { Scenario } from '../stories/scenario.ts'

/** The scan that people answer. */
export type Asked = Pick<Scenario, 'acts' | 'institutionId' | 'scanId'>

export type Respondent = {
  readonly group: GroupKey
  readonly key: TicketKey
  pick(unit: UnitPick): Promise<SavedOrWhyNot>
  save(factor: FactorKey, answer: FactorAnswer): Promise<SavedOrWhyNot>
  /** Answers each factor, with `answer` or at random. */
  saveAll(answer?: FactorAnswer): Promise<void>
  /** Answers a further set whole, or skips it with null. */
  saveSet(edition: string, answer: FactorAnswer | null): Promise<SavedOrWhyNot>
  send(): Promise<SentOrWhyNot>
}

/** A respondent of this group with a seat: has a key, and no answers yet. */
export const seatedRespondent = async (scenario: Asked, group: GroupKey): Promise<Respondent> => {
  const { acts, institutionId, scanId } = scenario
  const seat = await acts.takeSeat(institutionId, scanId, await groupIdOf(scenario, group))
  if (!seat.ok) throw new Error(seat.reason)
  return respondentWith(scenario, group, seat.key)
}

/** A respondent with a complete sheet that is not yet sent. */
export const readyRespondent = async (scenario: Asked, group: GroupKey, answer?: FactorAnswer) => {
  const respondent = await seatedRespondent(scenario, group)
  await respondent.saveAll(answer)
  return respondent
}

/** `count` people of the group answer and send, one after the other. */
export const sentSheets = async (scenario: Asked, group: GroupKey, count: number, answer?: FactorAnswer) => {
  for (let sent = 0; sent < count; sent++) {
    const result = await (await readyRespondent(scenario, group, answer)).send()
    if (!result.ok) throw new Error(result.reason)
  }
}

/** A respondent who comes back with the key of an earlier visit. */
export const respondentWith = (scenario: Asked, group: GroupKey, key: TicketKey): Respondent => {
  const { acts, institutionId, scanId } = scenario
  const save: Respondent['save'] = (factor, answer) => acts.saveAnswer(institutionId, scanId, key, factor, answer)
  return {
    group,
    key,
    pick: (unit) => acts.pickUnit(institutionId, scanId, key, unit),
    save,
    async saveAll(answer) {
      for (const factor of FACTOR_KEYS) {
        const saved = await save(factor, answer ?? randomAnswer())
        if (!saved.ok) throw new Error(saved.reason)
      }
    },
    saveSet: (edition, answer) => {
      const set = setFactsOf(edition)
      if (!answer) return acts.skipSets(institutionId, scanId, key, [set])
      const answers = Object.fromEntries(set.factors.map((factor) => [factor, answer]))
      return acts.saveSet(institutionId, scanId, key, set, answers)
    },
    send: () => acts.sendSheet(institutionId, scanId, key),
  }
}

export const randomAnswer = (): FactorAnswer => ({ current: oneOf(ANSWERS), desired: oneOf(ANSWERS), remark: null })

const ANSWERS: readonly Answer[] = [1, 2, 3, 'dk']
const oneOf = <Item>(items: readonly Item[]): Item => items[randomInt(items.length)] as Item

export const groupIdOf = async ({ acts, institutionId, scanId }: Asked, key: GroupKey) => {
  const scan = await acts.getScan(institutionId, scanId)
  const group = scan.groups.find((candidate) => candidate.key === key)
  if (!group) throw new Error(`no group '${key}'`)
  return group.id
}
