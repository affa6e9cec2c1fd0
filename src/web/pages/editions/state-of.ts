import { isFrozen, type OwnEdition } from '../../../domain/scan/own-edition.ts'

export const stateOf = (edition: Pick<OwnEdition, 'usedBy'>): 'free' | 'drafted' | 'frozen' => {
  if (edition.usedBy.length === 0) return 'free'
  return isFrozen(edition) ? 'frozen' : 'drafted'
}
