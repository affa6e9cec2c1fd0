import type { Knex } from 'knex'

/** A draft that was thrown away stays for some days, so that it can be taken back; it can't be launched meanwhile. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scans
      add column discarded_on date,
      add constraint scans_discarded_draft check (discarded_on is null or status = 'draft');
    create index scans_discarded on scans (discarded_on) where discarded_on is not null;

    create function scans_discarded_before(day date) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.discarded_on < day; end;
  `)

/** Takes the drafts back that were thrown away: nothing is lost. */
export const down = (knex: Knex) =>
  knex.raw(`
    drop function scans_discarded_before;
    alter table scans drop column discarded_on;
  `)
