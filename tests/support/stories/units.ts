import type { FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import type { UnitId } from '../../../src/domain/ids.ts'
import type { GroupKey } from '../../../src/domain/scan/stakeholder-group.ts'
import { type Asked, readyRespondent } from '../people/respondent.ts'

export const UNITS = ['Techniek', 'Zorg en Welzijn', 'Economie']

/** The id of the unit with this name. */
export const unitIdOf = async ({ acts, institutionId, scanId }: Asked, name: string): Promise<UnitId> => {
  const { units } = await acts.getScan(institutionId, scanId)
  const unit = units.find((candidate) => candidate.name === name)
  if (!unit) throw new Error(`no unit '${name}'`)
  return unit.id
}

/** A number of people of the group answer and send, in the unit with this name or without a unit. */
export const sentFrom = async (
  asked: Asked,
  group: GroupKey,
  name: string | null,
  count: number,
  answer?: FactorAnswer,
): Promise<void> => {
  const unit = name === null ? 'other' : await unitIdOf(asked, name)
  for (let sent = 0; sent < count; sent++) {
    const respondent = await readyRespondent(asked, group, answer)
    const picked = await respondent.pick(unit)
    const result = picked.ok ? await respondent.send() : picked
    if (!result.ok) throw new Error(result.reason)
  }
}
