import type { Knex } from 'knex'

/** What the clock looks for to delete in time, whatever the institution; the log only its owner may shorten. */
export const up = (knex: Knex) =>
  knex.raw(`
    create function scans_closed_before(instant timestamptz) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.closed_at < instant; end;

    create function scans_with_remarks_closed_before(instant timestamptz) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic
        select s.institution_id, s.id from public.scans s where s.closed_at < instant and exists (
          select from public.remarks r where r.institution_id = s.institution_id and r.scan_id = s.id);
      end;

    create function audit_lines_before(instant timestamptz) returns bigint
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select count(*) from public.audit_log l where l.at < instant; end;

    create function delete_audit_lines_before(instant timestamptz) returns void
      language sql volatile security definer set search_path = pg_catalog, public
      begin atomic delete from public.audit_log l where l.at < least(instant, now() - interval '11 months'); end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function delete_audit_lines_before;
    drop function audit_lines_before;
    drop function scans_with_remarks_closed_before;
    drop function scans_closed_before;
  `)
