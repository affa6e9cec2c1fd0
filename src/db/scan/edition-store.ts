import type { Knex } from 'knex'
import type { EditionStore } from '../../application/scan/edition-ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { EditionId, InstitutionId } from '../../domain/ids.ts'
import type { OwnEdition } from '../../domain/scan/own-edition.ts'
import { type EditionRow, editionToRow } from './edition-codec.ts'

export const createEditionStore = (trx: Knex.Transaction, institutionId: InstitutionId): EditionStore => {
  const editions = () => trx('rubric_editions').where({ institution_id: institutionId })

  const usedBy = (id: EditionId): Promise<OwnEdition['usedBy']> =>
    trx('scans')
      .where({ institution_id: institutionId, own_edition: id })
      .whereNull('discarded_on')
      .orderBy(['created_at', 'id'])
      .select('id', 'title', 'status')

  const withUse = async (row: EditionRow | undefined): Promise<OwnEdition> => {
    if (!row) throw new NotFound('edition')
    return { ...row, usedBy: await usedBy(row.id) }
  }

  return {
    // In two statements: the second sees a scan that was launched while the first waited for the lock.
    getForUpdate: async (id) =>
      withUse(await editions().where({ id }).forUpdate().first('id', 'name', 'version', 'texts')),

    get: async (id) => withUse(await editions().where({ id }).first('id', 'name', 'version', 'texts')),

    async nextVersion(name) {
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${institutionId} editions`])
      const last = await editions().where({ name }).max('version as version').first()
      return (last?.version ?? 0) + 1
    },

    async add(edition, createdAt) {
      await trx('rubric_editions').insert({
        institution_id: institutionId,
        created_at: createdAt,
        ...editionToRow(edition),
      })
    },

    async save(edition) {
      await editions().where({ id: edition.id }).update(editionToRow(edition))
    },

    // A discarded draft does not keep its edition: the draft is deleted for good together with it.
    async delete(id) {
      await trx('scans').where({ institution_id: institutionId, own_edition: id }).whereNotNull('discarded_on').delete()
      await editions().where({ id }).delete()
    },
  }
}
