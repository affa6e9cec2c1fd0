-- Returns the group and its institution when a group has this code now.
--
-- Called by: `seat_of_code`.
-- Locks: none.
-- Runs as: its owner. A respondent brings a code and nothing else: the caller doesn't know the institution yet, so
--   row-level security would show it nothing. It returns ids only.

create or replace function group_of_code(sought text) returns table (institution_id uuid, group_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select g.institution_id, g.id from public.stakeholder_groups g where g.code = sought; end;
