-- Returns true when the scan takes answers in this minute, and keeps it so until the transaction ends. Every write of a
-- respondent begins with this. Statements after it see what was committed before the locks were given.
--
-- Called by: the functions of this folder that write: `take_seat`, `keep_draft`, `carry_draft`, `count_sheet`.
-- Locks: the advisory lock of the scan, shared, then the row of the scan, for share. A close takes both for itself,
--   so it waits for the writes that came before it, and later writes wait for the close. The advisory lock is needed
--   because PostgreSQL lets a new sharer of a row pass a close that waits for the row.
-- Runs as: its caller, so row-level security binds it.

create or replace function takes_answers(sought uuid, minute timestamptz) returns boolean language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(sought::text, 0));
  perform from scans s where s.institution_id = current_institution() and s.id = sought
    and s.status = 'open' and s.closes_at >= minute and s.discarded_on is null for share;
  return found;
end $$;
