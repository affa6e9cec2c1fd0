-- Freezes the units of a launched scan: none is added, changed or deleted, except with the scan itself.
--
-- Called by: the trigger `units_frozen` on `units`, before an insert, update or delete.
-- Locks: none.
-- Runs as: its owner, so that the check sees the scan whatever institution the caller has set.

create or replace function refuse_change_of_launched_unit() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  subject units := coalesce(old, new);
  scan_status text := (select status from scans
    where institution_id = subject.institution_id and id = subject.scan_id);
  moves boolean := tg_op = 'UPDATE'
    and (new.institution_id, new.scan_id) is distinct from (old.institution_id, old.scan_id);
begin
  -- No scan: it is being deleted, and its units go with it.
  if not moves and (scan_status is null or scan_status = 'draft') then return coalesce(new, old); end if;
  raise exception 'a unit of a launched scan is frozen' using errcode = 'check_violation', constraint = 'units_frozen';
end $$;
