-- Refuses to make a used slip usable again.
--
-- Called by: the trigger `slips_once` on `slips`, before an update from used to unused.
-- Locks: none.
-- Runs as: its caller. It reads no table.

create or replace function refuse_second_use_of_slip() returns trigger language plpgsql as $$
begin
  raise exception 'a slip works once' using errcode = 'check_violation', constraint = 'slips_once';
end $$;
