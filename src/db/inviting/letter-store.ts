import type { Knex } from 'knex'
import type { LetterStore } from '../../application/inviting/mailing-ports.ts'
import type { GroupId, InstitutionId } from '../../domain/ids.ts'
import type { FailureReason } from '../../domain/inviting/letter.ts'
import { addresseesOf } from './addressees-of.ts'

/**
 * A letter that fails may follow one that perhaps arrived, whose link works: then the ticket goes when that person answers,
 * and a list with the address on it would show that.
 */
const HAS_NO_LINK = `not exists (
  select from ticket_keys k where k.institution_id = t.institution_id and k.ticket_id = t.id)`

export const createLetterStore = (trx: Knex.Transaction, institutionId: InstitutionId): LetterStore => {
  const lettersOf = (mailingId: string) =>
    trx('letters').where({ institution_id: institutionId, mailing_id: mailingId })
  const waiting = (mailingId: string) => lettersOf(mailingId).where({ state: 'waiting' })

  return {
    async countAddressees(scanId, kind) {
      const { rows } = await trx.raw(`select count(*)::integer as count ${addresseesOf(kind)}`, {
        institutionId,
        scanId,
      })
      return rows[0].count
    },

    async addAll({ id, scanId, kind }) {
      const { rowCount } = await trx.raw(
        `insert into letters (institution_id, mailing_id, ticket_id)
         select i.institution_id, :mailingId, i.ticket_id ${addresseesOf(kind)}`,
        { institutionId, scanId, mailingId: id },
      )
      return rowCount ?? 0
    },

    // The ticket is locked before its letter; `answering/answering.ts` lists the order of all locks.
    async take(id, pass, now) {
      const { rows } = await trx.raw(
        `select l.ticket_id, t.group_id, i.address, l.attempts from letters l
         join tickets t on t.institution_id = l.institution_id and t.id = l.ticket_id
         join invitations i on i.institution_id = l.institution_id and i.ticket_id = l.ticket_id
         where l.institution_id = ? and l.mailing_id = ? and l.state = 'waiting' and l.attempts <= ? and i.wants_mail
         order by l.ticket_id limit 1 for update of t, l skip locked`,
        [institutionId, id, pass],
      )
      const [row] = rows
      if (!row) return null
      await lettersOf(id).where({ ticket_id: row.ticket_id }).update({ state: 'sending', taken_at: now })
      return {
        ticketId: row.ticket_id,
        groupId: row.group_id,
        address: row.address,
        attempts: row.attempts,
        takenAt: now,
      }
    },

    async handOver(id) {
      const { rows } = await trx.raw(
        `with handed as (
           update letters l set state = 'sent' where l.institution_id = ? and l.mailing_id = ? returning l.ticket_id)
         select t.id as "ticketId", t.group_id as "groupId", i.address from handed
         join tickets t on t.institution_id = ? and t.id = handed.ticket_id
         join invitations i on i.institution_id = t.institution_id and i.ticket_id = t.id order by i.address`,
        [institutionId, id, institutionId],
      )
      return rows
    },

    async settle(id, { ticketId, takenAt }, { state, attempts, failure }) {
      const ticket = await trx('tickets').where({ institution_id: institutionId, id: ticketId }).forUpdate().first('id')
      if (!ticket) return true
      const settled = await lettersOf(id)
        .where({ ticket_id: ticketId, state: 'sending', taken_at: takenAt })
        .update({ state, attempts, taken_at: null, reason: failure && written(failure) })
      return settled > 0
    },

    giveUp: (id, before) =>
      lettersOf(id)
        .where({ state: 'sending' })
        .where('taken_at', '<', before)
        .update({ state: 'unknown', taken_at: null }),

    async left(id, pass) {
      const { rows } = await trx.raw(
        `select coalesce(bool_or(l.state = 'waiting' and l.attempts <= :pass), false) as now,
           coalesce(bool_or(l.state = 'waiting' and l.attempts > :pass), false) as later,
           coalesce(bool_or(l.state = 'sending'), false) as "underWay"
         from letters l
         join invitations i on i.institution_id = l.institution_id and i.ticket_id = l.ticket_id and i.wants_mail
         where l.institution_id = :institutionId and l.mailing_id = :id`,
        { institutionId, id, pass },
      )
      return rows[0]
    },

    failWaiting: (id, failure) => waiting(id).update({ state: 'failed', reason: written(failure) }),

    async deleteWaiting(id) {
      await waiting(id).delete()
    },

    async waitAgain(id, state) {
      await lettersOf(id).where({ state }).update({ state: 'waiting', attempts: 0, reason: null })
    },

    async optOut(keyHash) {
      const { rows } = await trx.raw(
        `select t.id from tickets t join ticket_keys k on k.institution_id = t.institution_id and k.ticket_id = t.id
         where k.institution_id = ? and k.key_hash = ? for update of t`,
        [institutionId, keyHash],
      )
      const [ticket] = rows
      if (!ticket) return
      const its = { institution_id: institutionId, ticket_id: ticket.id }
      await trx('invitations').where(its).update({ wants_mail: false })
      await trx('letters')
        .where({ ...its, state: 'waiting' })
        .delete()
    },

    async failedOf(id) {
      const rows: { address: string; reason: string; groupId: GroupId }[] = await trx('letters as l')
        .join('invitations as i', { 'i.institution_id': 'l.institution_id', 'i.ticket_id': 'l.ticket_id' })
        .join('tickets as t', { 't.institution_id': 'l.institution_id', 't.id': 'l.ticket_id' })
        .where({ 'l.institution_id': institutionId, 'l.mailing_id': id, 'l.state': 'failed' })
        .whereRaw(HAS_NO_LINK)
        .orderBy('i.address')
        .select('i.address', 'l.reason', 't.group_id as groupId')
      return rows.map(({ address, reason, groupId }) => ({ address, groupId, ...read(reason) }))
    },

    async failedByGroup(scanId) {
      const { rows } = await trx.raw(
        `select t.group_id, count(*)::integer as failed from mailings m
         join letters l on l.institution_id = m.institution_id and l.mailing_id = m.id and l.state = 'failed'
         join tickets t on t.institution_id = l.institution_id and t.id = l.ticket_id
         where m.institution_id = ? and m.scan_id = ? and m.kind = 'invitation' and ${HAS_NO_LINK} group by t.group_id`,
        [institutionId, scanId],
      )
      return new Map(rows.map((row: { group_id: GroupId; failed: number }) => [row.group_id, row.failed]))
    },
  }
}

/** For example `no-mailbox 550 5.1.1`: our own word for the failure, and the codes of the mail server. */
const written = ({ reason, code }: FailureReason): string => `${reason} ${code}`.trim()

const read = (text: string): FailureReason => {
  const [reason = '', ...code] = text.split(' ')
  return { reason: reason as FailureReason['reason'], code: code.join(' ') }
}
