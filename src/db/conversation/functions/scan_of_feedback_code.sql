-- Returns the scan whose feedback page has this code in its address.
--
-- Called by: `scanOfFeedbackCode` of src/db/lookups.ts.
-- Locks: none.
-- Runs as: its owner. A reader brings a code and nothing else: the caller doesn't know the institution yet, so
--   row-level security would show it nothing. It returns ids only.

create or replace function scan_of_feedback_code(sought text) returns table (institution_id uuid, scan_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select s.institution_id, s.id from public.scans s where s.feedback_code = sought; end;
