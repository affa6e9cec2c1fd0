-- Returns the scans with a reminder that is planned for this day or before, and that the clock has not come by.
--
-- Called by: `remindersDue` of src/db/lookups.ts; the clock then sends them, or tells the facilitators.
-- Locks: none.
-- Runs as: its owner. The clock works for all institutions, and row-level security shows one at a time. It returns
--   ids only.

create or replace function reminders_due(today date) returns table (institution_id uuid, scan_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select distinct r.institution_id, r.scan_id from public.planned_reminders r
    where not r.noticed and r.day <= today; end;
