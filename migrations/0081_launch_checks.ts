import type { Knex } from 'knex'

/**
 * What the board answered before it launched a scan, with name and date: one row a scan, written with the launch. The
 * application may add and read it, and never change it.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table launch_checks (
      institution_id uuid not null,
      scan_id uuid not null,
      officer text not null,
      officer_reason text not null,
      council text not null,
      texts_read boolean not null,
      answered_by text not null,
      answered_on date not null,
      constraint launch_checks_pkey primary key (institution_id, scan_id),
      constraint launch_checks_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint launch_checks_officer check (officer in ('informed', 'not-applicable')),
      constraint launch_checks_reason check ((officer = 'informed') = (officer_reason = '')),
      constraint launch_checks_council check (council in ('asked', 'not-asked', 'not-applicable')),
      constraint launch_checks_texts_read check (texts_read),
      constraint launch_checks_lengths check (length(officer_reason) <= 200 and length(answered_by) between 1 and 120)
    );
    call protect_tenant_table('launch_checks');
    revoke update, delete on launch_checks from bruggenscan_app;
  `)

export const down = (knex: Knex) => knex.raw('drop table launch_checks')
