-- Freezes the groups of a launched scan. Only two changes pass: a threshold or a number of invited people that grows,
-- and a new code whose old one is kept in `revoked_codes`. When the scan is closed, no change passes.
--
-- Called by: the trigger `stakeholder_groups_frozen` on `stakeholder_groups`, before an insert, update or delete.
-- Locks: none.
-- Runs as: its owner, so that the check sees the scan whatever institution the caller has set.

create or replace function refuse_change_of_launched_group() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  subject stakeholder_groups := coalesce(old, new);
  scan_status text := (select status from scans
    where institution_id = subject.institution_id and id = subject.scan_id);
  moves boolean := tg_op = 'UPDATE'
    and (new.institution_id, new.scan_id) is distinct from (old.institution_id, old.scan_id);
begin
  -- No scan: it is being deleted, and its groups go with it.
  if not moves and (scan_status is null or scan_status = 'draft') then return coalesce(new, old); end if;
  if moves or tg_op <> 'UPDATE' or scan_status = 'closed'
    or coalesce(new.threshold, 0) < coalesce(old.threshold, 0)
    or coalesce(new.invited, 0) < coalesce(old.invited, 0)
    or (new.id, new.key, new.position, new.label) is distinct from (old.id, old.key, old.position, old.label)
    or (new.code <> old.code and not exists (select from revoked_codes r
      where r.institution_id = old.institution_id and r.group_id = old.id and r.code = old.code))
  then
    raise exception 'a group of a launched scan is frozen'
      using errcode = 'check_violation', constraint = 'stakeholder_groups_frozen';
  end if;
  return new;
end $$;
