import type { Knex } from 'knex'

/**
 * How many sheets a group had sent when a day began: one number a night, so that nobody's hour of answering is kept.
 * Only what progress may tell is written here, and it goes when the scan closes.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table nightly_counts (
      institution_id uuid not null,
      scan_id uuid not null,
      group_id uuid not null,
      day date not null,
      responses integer not null,
      constraint nightly_counts_pkey primary key (institution_id, scan_id, group_id, day),
      constraint nightly_counts_group foreign key (institution_id, scan_id, group_id)
        references stakeholder_groups (institution_id, scan_id, id) on delete cascade,
      constraint nightly_counts_responses check (responses >= 0)
    );
    call protect_tenant_table('nightly_counts');

    create function scans_open() returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open'; end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function scans_open;
    drop table nightly_counts;
  `)
