-- Replaces the draft of a key (`before`) with a new one (`after`). Returns 'done', 'not-open', 'ticket-gone' or
-- 'changed'.
--
-- Called by: the use cases `beginSheet`, `saveAnswer`, `saveSet` and `pickUnit`, through src/db/answering/answering.ts.
-- Locks: the scan, then the ticket, then the key; the order of locks is in src/db/answering/answering.ts.
-- Runs as: its caller, so row-level security binds it.

create or replace function keep_draft(place uuid, sought uuid, minute timestamptz, key bytea, before bytea, after bytea)
  returns text language plpgsql as $$
declare
  held record;
begin
  perform set_config('app.institution', place::text, true);
  if not takes_answers(sought, minute) then return 'not-open'; end if;
  held := hold_draft(place, key, before);
  if held.outcome <> 'held' then return held.outcome; end if;
  update ticket_keys k set draft = after where k.institution_id = place and k.key_hash = key;
  return 'done';
end $$;
