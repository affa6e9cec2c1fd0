import type { Knex } from 'knex'
import type { ErasureStore } from '../../application/operations/erasure-ports.ts'
import type { InstitutionId } from '../../domain/ids.ts'
import { COUNTED, type ErasedRows, ROWS_OF_INSTITUTION } from '../../domain/operations/erased-rows.ts'

export const createErasureStore = (trx: Knex.Transaction, institutionId: InstitutionId): ErasureStore => {
  const ofInstitution = (table: string) => trx(table).where({ institution_id: institutionId })

  const countInstitution = async (): Promise<ErasedRows | null> => {
    const there = await trx('institutions').where({ id: institutionId }).first('id')
    if (!there) return null
    const tables = [...COUNTED, ...Object.keys(ROWS_OF_INSTITUTION)].filter((table) => !OWN_ID.has(table))
    const accounts = await ofInstitution('memberships').countDistinct('account_id as rows').first()
    return {
      institutions: 1,
      accounts: Number(accounts?.rows),
      ...(await counts(tables, (table) => ofInstitution(table))),
    }
  }

  return {
    async eraseScan(scanId) {
      // Requests that send a sheet hold this lock too; the erasure waits for them.
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [scanId])
      const scan = () => ofInstitution('scans').where({ id: scanId })
      if (!(await scan().first('id'))) return null
      const mailings: string[] = await ofInstitution('mailings').where({ scan_id: scanId }).pluck('id')
      const parts = await counts(
        COUNTED.filter((table) => table !== 'scans'),
        (table) => ofInstitution(table).where({ scan_id: scanId }),
      )
      await deleteErrands(trx, [scanId, ...mailings])
      await forgetInSessions(trx, scanId)
      await scan().delete()
      await trx.raw('select delete_audit_lines_of_gone_scan(?, ?)', [institutionId, scanId])
      return { scans: 1, ...parts }
    },

    countInstitution,

    async eraseInstitution() {
      const rows = await countInstitution()
      if (rows === null) return null
      const members: string[] = await ofInstitution('memberships').distinct('account_id').pluck('account_id')
      await trx('institutions').where({ id: institutionId }).delete()
      const gone = await trx.raw('select delete_accounts_without_institution(?::uuid[]) as id', [members])
      await deleteErrands(trx, [institutionId, ...gone.rows.map(({ id }: { id: string }) => id)])
      await trx.raw(`delete from sessions where sess->>'accountId' = any (?)`, [members])
      return { ...rows, accounts: gone.rows.length }
    },

    async statusesOf(scanIds) {
      return ofInstitution('scans').whereIn('id', scanIds).select('id as scanId', 'status')
    },
  }
}

/** Tables that refer to the institution by another column than `institution_id`. */
const OWN_ID: ReadonlySet<string> = new Set(['institutions', 'accounts'])

const counts = async (tables: readonly string[], rowsOf: (table: string) => Knex.QueryBuilder): Promise<ErasedRows> => {
  const counted: Record<string, number> = {}
  for (const table of tables) {
    counted[table] = Number((await rowsOf(table).count('* as rows').first()).rows)
  }
  return counted
}

/** Deletes the errands that contain one of these ids. */
const deleteErrands = async (trx: Knex.Transaction, ids: readonly string[]): Promise<void> => {
  for (const table of ['pgboss.job', 'pgboss.archive']) {
    await trx.raw(
      `delete from ${table} where exists (select from jsonb_each_text(data) as named where named.value = any (?))`,
      [[...ids]],
    )
  }
}

/** Deletes trial answers and unhandled forms from the sessions that contain the scan's id. */
const forgetInSessions = async (trx: Knex.Transaction, scanId: string): Promise<void> => {
  await trx('sessions')
    .whereRaw(`strpos(sess::text, ?) > 0`, [scanId])
    .update({ sess: trx.raw(`(sess::jsonb - 'trials' - 'resume')::json`) })
}
