import type { ScanSettings } from '../../../src/application/scan/scan-settings.ts'
import type { Composed } from '../../../src/compose.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import { factorIn } from '../stories/editions.ts'
import { type FullInstitution, fullInstitution } from '../stories/full-institution.ts'
import { wordsOf } from './words-of.ts'

type Say = () => string

/** An institution with one of everything. Every text that a person typed comes from `say`. */
export const hostileInstitution = async (acts: Composed, name: string, say: Say): Promise<FullInstitution> => {
  const words = wordsOf(name, say)
  const settings = (usual: ScanSettings) => ({
    ...words.settings(usual),
    units: [1, 2, 3].map((nr) => `${nr} ${say()}`),
  })
  const owner = await fullInstitution(acts, name, { ...words, settings })
  const { institutionId, closed, edition, remark } = owner
  const member = memberIn(institutionId, owner.colleague)
  const factor = { nl: factorSaying(say), en: factorSaying(say) }
  await acts.rewordEdition(operatorIn(institutionId), edition, { part: 'factor', factor })
  await acts.decideRemark(member, closed, remark, { decision: 'release' })
  await acts.publishFeedback(member, closed)
  return owner
}

const factorSaying = (say: Say) => {
  const { key } = factorIn('F3').nl
  const levels = [say(), say(), say()] as const
  return { key, title: say(), question: say(), levels, finding: say(), watchOut: say(), tip: say() }
}
