-- Returns the group and its institution when a group had this code before it got another.
--
-- Called by: `seat_of_code`.
-- Locks: none.
-- Runs as: its owner. A respondent brings a code and nothing else: the caller doesn't know the institution yet, so
--   row-level security would show it nothing. It returns ids only.

create or replace function group_of_revoked_code(sought text) returns table (institution_id uuid, group_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select c.institution_id, c.group_id from public.revoked_codes c where c.code = sought; end;
