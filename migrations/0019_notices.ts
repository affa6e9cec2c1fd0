import type { Knex } from 'knex'

/** Which mails about a scan its board got already, so that none comes twice. A later closing date is told anew. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table notices (
      institution_id uuid not null,
      scan_id uuid not null,
      notice text not null,
      closes_on date not null,
      constraint notices_pkey primary key (institution_id, scan_id, notice, closes_on),
      constraint notices_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint notices_notice check (notice in ('ending'))
    );
    call protect_tenant_table('notices');

    create function scans_ending(last_day date) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open' and s.closes_on <= last_day; end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function scans_ending;
    drop table notices;
  `)
