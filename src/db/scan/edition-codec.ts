import type { Knex } from 'knex'
import { NotFound } from '../../domain/errors.ts'
import type { EditionId, InstitutionId } from '../../domain/ids.ts'
import type { HeldEdition, TextsInEachLanguage } from '../../domain/scan/edition.ts'
import { asEdition, type OwnEdition } from '../../domain/scan/own-edition.ts'
import type { ScanRow } from './scan-codec.ts'

export type EditionRow = {
  id: EditionId
  name: string
  version: number
  texts: TextsInEachLanguage
}

export const editionToRow = ({ id, name, version, texts }: Omit<OwnEdition, 'usedBy'>) => ({
  id,
  name,
  version,
  texts: JSON.stringify(texts),
})

/** Returns the edition of a scan: a standard key, or the own edition with its texts. @throws NotFound */
export const editionOfScan = async (
  trx: Knex.Transaction,
  institutionId: InstitutionId,
  { edition, own_edition }: Pick<ScanRow, 'edition' | 'own_edition'>,
): Promise<HeldEdition> => {
  if (edition !== null) return edition
  const own: EditionRow | undefined = await trx('rubric_editions')
    .where({ institution_id: institutionId, id: own_edition })
    .first('id', 'name', 'version', 'texts')
  if (!own) throw new NotFound('edition')
  return asEdition(own)
}
