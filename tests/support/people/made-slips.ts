import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { GroupKey } from '../../../src/domain/scan/stakeholder-group.ts'
import type { Asked } from './respondent.ts'

/** The codes of new slips for a group, read from the document to print, since they can't be read afterwards. */
export const madeSlips = async (
  { acts, institutionId, scanId }: Asked,
  group: GroupKey,
  count: number,
): Promise<readonly string[]> => {
  let made: readonly string[] = []
  await acts.makeSlips(operatorIn(institutionId), scanId, { group, count, replacing: false }, async (codes) => {
    made = codes
    return Buffer.from('')
  })
  return made
}
