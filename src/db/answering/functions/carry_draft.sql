-- Moves a draft from an earlier key of a ticket (`before`) to an arriving key of the same ticket that has no draft.
-- Only the caller has both keys, so the caller seals the draft again (`after`). Returns 'done', 'not-open',
-- 'ticket-gone' or 'changed', also when the earlier key is gone or belongs to another ticket.
--
-- Called by: the use case `carryDraft`, through src/db/answering/answering.ts.
-- Locks: the scan, then the ticket, then both keys; the order of locks is in src/db/answering/answering.ts. The ticket
--   is locked first, so two requests that carry in opposite directions wait for each other there and nowhere else.
-- Runs as: its caller, so row-level security binds it.

create or replace function carry_draft(place uuid, sought uuid, minute timestamptz, earlier bytea, before bytea, arriving bytea,
  after bytea)
  returns text language plpgsql as $$
declare
  held record;
begin
  perform set_config('app.institution', place::text, true);
  if not takes_answers(sought, minute) then return 'not-open'; end if;
  held := hold_draft(place, arriving, null);
  if held.outcome <> 'held' then return held.outcome; end if;
  update ticket_keys k set draft = null where k.institution_id = place and k.ticket_id = held.ticket
    and k.key_hash = earlier and k.draft = before;
  if not found then return 'changed'; end if;
  update ticket_keys k set draft = after where k.institution_id = place and k.key_hash = arriving;
  return 'done';
end $$;
