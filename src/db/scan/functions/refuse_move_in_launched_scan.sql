-- Refuses to move a ticket or an invited address to another group once the scan is launched.
--
-- Called by: the triggers `tickets_frozen` on `tickets` and `invited_addresses_frozen` on `invited_addresses`, before
--   an update.
-- Locks: none.
-- Runs as: its caller, so row-level security binds it.

create or replace function refuse_move_in_launched_scan() returns trigger language plpgsql as $$
begin
  if exists (select from scans s
    where s.institution_id = old.institution_id and s.id = old.scan_id and s.status <> 'draft')
  then
    raise exception 'who is asked by a launched scan stays in their group'
      using errcode = 'check_violation', constraint = tg_table_name || '_frozen';
  end if;
  return new;
end $$;
