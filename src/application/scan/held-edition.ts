import { isStandard } from '../../content/editions.ts'
import { NotFound } from '../../domain/errors.ts'
import { type EditionId, isId } from '../../domain/ids.ts'
import type { HeldEdition } from '../../domain/scan/edition.ts'
import { asEdition } from '../../domain/scan/own-edition.ts'
import type { EditionStore } from './edition-ports.ts'

/** The edition with this key, as a scan holds it. Nobody can delete it until the transaction ends. @throws NotFound */
export const heldEdition = async (editions: Pick<EditionStore, 'getForUpdate'>, key: string): Promise<HeldEdition> => {
  if (isStandard(key)) return key
  if (!isId(key)) throw new NotFound('edition')
  return asEdition(await editions.getForUpdate(key as EditionId))
}
