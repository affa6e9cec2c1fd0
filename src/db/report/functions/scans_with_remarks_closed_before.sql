-- Returns the scans that closed before this instant and still have remarks.
--
-- Called by: `scansWithRemarksClosedBefore` of src/db/lookups.ts; the clock then deletes the remarks.
-- Locks: none.
-- Runs as: its owner. The clock works for all institutions, and row-level security shows one at a time. It returns
--   ids only.

create or replace function scans_with_remarks_closed_before(instant timestamptz) returns table (institution_id uuid, scan_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select s.institution_id, s.id from public.scans s where s.closed_at < instant and exists (
      select from public.remarks r where r.institution_id = s.institution_id and r.scan_id = s.id);
  end;
