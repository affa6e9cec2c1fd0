-- Returns the scans that closed before this instant.
--
-- Called by: `scansClosedBefore` of src/db/lookups.ts; the clock then deletes those that were kept long enough.
-- Locks: none.
-- Runs as: its owner. The clock works for all institutions, and row-level security shows one at a time. It returns
--   ids only.

create or replace function scans_closed_before(instant timestamptz) returns table (institution_id uuid, scan_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select s.institution_id, s.id from public.scans s where s.closed_at < instant; end;
