-- Returns the group and its institution when a slip has a code with this hash.
--
-- Called by: `seat_of_code`.
-- Locks: none.
-- Runs as: its owner. A respondent brings a code and nothing else: the caller doesn't know the institution yet, so
--   row-level security would show it nothing. It returns ids only.

create or replace function group_of_slip(sought bytea) returns table (institution_id uuid, group_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select s.institution_id, s.group_id from public.slips s where s.code_hash = sought; end;
