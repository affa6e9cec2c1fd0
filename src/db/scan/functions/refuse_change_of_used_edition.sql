-- Freezes an own edition from the launch of the first scan that asks in it.
--
-- Called by: the trigger `rubric_editions_frozen` on `rubric_editions`, before an update.
-- Locks: none of its own. The launch locks the edition: see `refuse_change_of_launched_scan`.
-- Runs as: its caller, so row-level security binds it.

create or replace function refuse_change_of_used_edition() returns trigger language plpgsql as $$
begin
  if exists (select from scans s
    where s.institution_id = old.institution_id and s.own_edition = old.id and s.status <> 'draft')
  then
    raise exception 'an edition in use is frozen'
      using errcode = 'check_violation', constraint = 'rubric_editions_frozen';
  end if;
  return new;
end $$;
