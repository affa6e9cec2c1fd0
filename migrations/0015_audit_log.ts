import type { Knex } from 'knex'

/**
 * Who decided what, and when: of members only, never of a respondent. The application may add lines and read them, and
 * never change one. It names what a line is about by id, so that it holds no text that was withheld.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table audit_log (
      institution_id uuid not null,
      id uuid not null default gen_random_uuid(),
      at timestamptz not null,
      account_id uuid not null,
      act text not null,
      scan_id uuid,
      subject text,
      constraint audit_log_pkey primary key (institution_id, id),
      constraint audit_log_institution foreign key (institution_id) references institutions on delete cascade,
      constraint audit_log_lengths check (length(act) between 1 and 60 and length(subject) between 1 and 60)
    );
    call protect_tenant_table('audit_log');
    revoke update, delete on audit_log from bruggenscan_app;
    create index audit_log_by_time on audit_log (institution_id, at);
  `)

export const down = (knex: Knex) => knex.raw('drop table audit_log')
