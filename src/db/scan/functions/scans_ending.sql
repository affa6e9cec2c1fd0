-- Returns the open scans that close at this instant or before.
--
-- Called by: `scansEnding` of src/db/lookups.ts; the clock then mails their boards.
-- Locks: none.
-- Runs as: its owner. The clock works for all institutions, and row-level security shows one at a time. It returns
--   ids only.

create or replace function scans_ending(until timestamptz) returns table (institution_id uuid, scan_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open' and s.closes_at <= until; end;
