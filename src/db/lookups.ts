import type { Knex } from 'knex'
import type { Lookups } from '../application/operations/lookup-ports.ts'
import type { InstitutionId, OfferId, ScanId } from '../domain/ids.ts'

/** Looks across institutions, through SQL functions that run as their owner and return ids, a yes or a number only. */
export const createLookups = (knex: Knex): Lookups => ({
  async scansDue(minute) {
    return (await knex.raw('select institution_id, scan_id from scans_due(?)', [minute])).rows.map(found)
  },

  async scansEnding(until) {
    return (await knex.raw('select institution_id, scan_id from scans_ending(?)', [until])).rows.map(found)
  },

  async remindersDue(today) {
    return (await knex.raw('select institution_id, scan_id from reminders_due(?)', [today])).rows.map(found)
  },

  async scansOpen() {
    return (await knex.raw('select institution_id, scan_id from scans_open()')).rows.map(found)
  },

  async scansDiscardedBefore(day) {
    return (await knex.raw('select institution_id, scan_id from scans_discarded_before(?)', [day])).rows.map(found)
  },

  async scansClosedBefore(instant) {
    return (await knex.raw('select institution_id, scan_id from scans_closed_before(?)', [instant])).rows.map(found)
  },

  async scansWithRemarksClosedBefore(instant) {
    const sql = 'select institution_id, scan_id from scans_with_remarks_closed_before(?)'
    return (await knex.raw(sql, [instant])).rows.map(found)
  },

  async deleteExpiredKeys(at) {
    await knex.raw('select delete_expired_keys(?)', [at])
  },

  async auditLinesBefore(instant) {
    return Number((await knex.raw('select audit_lines_before(?) as lines', [instant])).rows[0].lines)
  },

  async deleteAuditLinesBefore(instant) {
    await knex.raw('select delete_audit_lines_before(?)', [instant])
  },

  async scanOfFeedbackCode(code) {
    const { rows } = await knex.raw('select institution_id, scan_id from scan_of_feedback_code(?)', [code])
    return rows.length === 0 ? null : { institutionId: rows[0].institution_id, scanId: rows[0].scan_id }
  },

  async offerOfKey(hash) {
    const { rows } = await knex.raw('select institution_id, offer_id from offer_of_key(?)', [hash])
    return rows.map(foundOffer)[0] ?? null
  },

  async accountOfIdentity(issuer, subject) {
    return (await knex.raw('select account_of_identity(?, ?) as id', [issuer, subject])).rows[0].id
  },

  async offersExpiredBefore(instant) {
    return (await knex.raw('select institution_id, offer_id from offers_expired_before(?)', [instant])).rows.map(
      foundOffer,
    )
  },

  async hasInstitutions() {
    const { rows } = await knex.raw('select has_institutions() as found')
    return rows[0].found
  },

  async institutionsNamed(name) {
    const { rows } = await knex.raw('select institutions_named(?) as id', [name])
    return rows.map(({ id }: { id: InstitutionId }) => id)
  },
})

const found = (row: { institution_id: InstitutionId; scan_id: ScanId }) => ({
  institutionId: row.institution_id,
  scanId: row.scan_id,
})

const foundOffer = (row: { institution_id: InstitutionId; offer_id: OfferId }) => ({
  institutionId: row.institution_id,
  offerId: row.offer_id,
})
