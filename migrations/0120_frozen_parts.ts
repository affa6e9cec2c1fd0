import type { Knex } from 'knex'

/**
 * What a launched or closed scan holds changes in these columns and no others, whoever writes: a ticket stays in its
 * group, a count is of what was counted, a remark says what its writer said, a slip works once, a replaced code stays
 * replaced and a report is final. All that answering and closing touch is vacuumed as soon as a row is dead. What a
 * reminder's numbers tell of a group goes at the close.
 */
const CHANGEABLE = {
  tickets: ['group_id'],
  invited_addresses: ['group_id'],
  ticket_keys: ['draft'],
  invitations: ['wants_mail'],
  letters: ['state', 'reason', 'attempts', 'taken_at'],
  slips: ['used'],
  tallies: ['sheets'],
  remarks: ['decision', 'shortened'],
} as const

/** Written once and never changed. */
const WRITTEN_ONCE = ['reports', 'nightly_counts', 'notices', 'revoked_codes']

const VACUUMED_BEFORE = ['tickets', 'ticket_keys', 'invitations', 'letters', 'slips', 'tallies']
const VACUUMED_FROM_NOW_ON = ['remarks', 'invited_addresses', 'nightly_counts', 'mailings']

const MOVED = ['tickets', 'invited_addresses']

export const up = async (knex: Knex) => {
  for (const table of [...WRITTEN_ONCE, ...Object.keys(CHANGEABLE)]) {
    await knex.raw('revoke update on ?? from bruggenscan_app', [table])
  }
  for (const [table, columns] of Object.entries(CHANGEABLE)) {
    await knex.raw(`grant update (${columns.join(', ')}) on ?? to bruggenscan_app`, [table])
  }
  await knex.raw('revoke delete on revoked_codes, reports from bruggenscan_app')

  await knex.raw(`
    create function refuse_move_in_launched_scan() returns trigger language plpgsql as $$
    begin
      if exists (select from scans s
        where s.institution_id = old.institution_id and s.id = old.scan_id and s.status <> 'draft')
      then
        raise exception 'who is asked by a launched scan stays in their group'
          using errcode = 'check_violation', constraint = tg_table_name || '_frozen';
      end if;
      return new;
    end $$;

    create function refuse_second_use_of_slip() returns trigger language plpgsql as $$
    begin
      raise exception 'a slip works once' using errcode = 'check_violation', constraint = 'slips_once';
    end $$;
    create trigger slips_once before update on slips
      for each row when (old.used and not new.used) execute function refuse_second_use_of_slip();

    update mailings m set addressed = 0, sent = 0, failed = 0, unknown = 0 from scans s
      where m.kind <> 'invitation' and s.institution_id = m.institution_id and s.id = m.scan_id and s.status = 'closed';
  `)
  for (const table of MOVED) {
    await knex.raw(
      'create trigger ?? before update on ?? for each row execute function refuse_move_in_launched_scan()',
      [`${table}_frozen`, table],
    )
  }
  for (const table of [...VACUUMED_BEFORE, ...VACUUMED_FROM_NOW_ON]) {
    await knex.raw('alter table ?? set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0)', [table])
  }
  await knex.raw(`
    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        grant maintain on ${VACUUMED_FROM_NOW_ON.join(', ')} to bruggenscan_app;
      end if;
    end $$;
  `)
}

export const down = async (knex: Knex) => {
  for (const table of VACUUMED_BEFORE) {
    await knex.raw('alter table ?? set (autovacuum_vacuum_threshold = 20)', [table])
  }
  for (const table of VACUUMED_FROM_NOW_ON) {
    await knex.raw('alter table ?? reset (autovacuum_vacuum_threshold, autovacuum_vacuum_scale_factor)', [table])
  }
  for (const table of MOVED) await knex.raw('drop trigger ?? on ??', [`${table}_frozen`, table])
  await knex.raw(`
    drop trigger slips_once on slips;
    drop function refuse_second_use_of_slip;
    drop function refuse_move_in_launched_scan;
    grant delete on revoked_codes, reports to bruggenscan_app;
  `)
  for (const table of [...WRITTEN_ONCE, ...Object.keys(CHANGEABLE)]) {
    await knex.raw('grant update on ?? to bruggenscan_app', [table])
  }
}
