-- Locks the draft of a key when it is still the draft that the caller read (`before`). `outcome` is 'held', or
-- 'changed' when another request wrote since, or 'ticket-gone'.
--
-- Called by: `keep_draft`, `carry_draft` and `count_sheet`, after `takes_answers`.
-- Locks: the ticket, then its key; the order of locks is in src/db/answering/answering.ts.
-- Runs as: its caller, so row-level security binds it.

create or replace function hold_draft(place uuid, key bytea, before bytea, out ticket uuid, out outcome text) language plpgsql as $$
begin
  select t.id into ticket from tickets t
    join ticket_keys k on k.institution_id = t.institution_id and k.ticket_id = t.id
    where k.institution_id = place and k.key_hash = key for update of t;
  if not found then outcome := 'ticket-gone'; return; end if;
  perform from ticket_keys k where k.institution_id = place and k.key_hash = key
    and k.draft is not distinct from before for update;
  outcome := case when found then 'held' else 'changed' end;
end $$;
