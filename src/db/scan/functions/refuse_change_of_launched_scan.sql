-- Freezes a launched scan: from the launch on, only its status, its closing time with the instant at which that was moved,
-- and the instant at which it was closed change. The closing time never moves earlier, and a closed scan does not change
-- at all. One exception: `follows` becomes null when the earlier round is deleted. A draft is never closed without a
-- launch.
--
-- Called by: the trigger `scans_frozen` on `scans`, before an update.
-- Locks: at the launch, the row of the scan's own edition, for share: a change of its words that is under way is
--   waited for, and a later one finds the edition in use.
-- Runs as: its caller, so row-level security binds it.

create or replace function refuse_change_of_launched_scan() returns trigger language plpgsql as $$
declare
  kept scans;
  changeable text[] := array['status', 'closes_at', 'closing_moved_at', 'closed_at'];
begin
  if old.status = 'draft' then
    if new.status = 'closed' then
      raise exception 'a draft can not be closed' using errcode = 'check_violation', constraint = 'scans_frozen';
    end if;
    if new.status = 'open' then
      perform from rubric_editions e
        where e.institution_id = new.institution_id and e.id = new.own_edition for share;
    end if;
    return new;
  end if;
  kept := old;
  kept.follows := null;
  if new.follows is null and new is not distinct from kept then return new; end if;
  if (old.status = 'closed' and new is distinct from old)
    or new.status = 'draft'
    or new.closes_at < old.closes_at
    or to_jsonb(new) - changeable <> to_jsonb(old) - changeable
  then
    raise exception 'a launched scan is frozen' using errcode = 'check_violation', constraint = 'scans_frozen';
  end if;
  return new;
end $$;
