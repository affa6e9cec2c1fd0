-- Refuses to take away the last board member of an institution. When the institution itself is deleted, all go.
--
-- Called by: the trigger `keep_a_board` on `memberships`, after a delete or update of a board member.
-- Locks: the row of the institution. Of two members who leave the board at once, the second waits for the first.
-- Runs as: its owner, so that the check sees every membership of the institution, and may lock its row.

create or replace function keep_a_board() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from public.institutions where id = old.institution_id for no key update;
  if found and not exists (
    select from public.memberships where institution_id = old.institution_id and role = 'board'
  ) then
    raise exception 'the last board member stays' using errcode = '23514', constraint = 'memberships_keep_a_board';
  end if;
  return null;
end $$;
