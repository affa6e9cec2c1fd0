import type { Knex } from 'knex'

/**
 * One mailing to many addressees: a letter for each, gone with its ticket. A letter is 'sending' before the post sees
 * it and never goes back from there by itself, so that a crash in between leaves 'unknown' and no second mail.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table mailings (
      institution_id uuid not null,
      scan_id uuid not null,
      id uuid not null,
      kind text not null,
      subject text not null,
      opening text not null,
      created_at timestamptz not null,
      constraint mailings_pkey primary key (institution_id, id),
      constraint mailings_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint mailings_kind check (kind in ('invitation', 'reminder', 'final-notice')),
      constraint mailings_lengths check (length(subject) between 1 and 150 and length(opening) <= 2000)
    );
    call protect_tenant_table('mailings');
    create index mailings_of_scan on mailings (institution_id, scan_id);

    create table letters (
      institution_id uuid not null,
      mailing_id uuid not null,
      ticket_id uuid not null,
      state text not null default 'waiting',
      reason text,
      constraint letters_pkey primary key (institution_id, mailing_id, ticket_id),
      constraint letters_mailing foreign key (institution_id, mailing_id) references mailings on delete cascade,
      constraint letters_ticket foreign key (institution_id, ticket_id) references tickets on delete cascade,
      constraint letters_state check (state in ('waiting', 'sending', 'sent', 'failed', 'unknown')),
      constraint letters_reason_length check (length(reason) <= 300)
    ) with (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
    call protect_tenant_table('letters');
    create index letters_of_ticket on letters (institution_id, ticket_id);

    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        grant maintain on letters to bruggenscan_app;
      end if;
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop table letters;
    drop table mailings;
  `)
