-- Makes a ticket with its first key and an empty draft, and uses up the slip, if any. Returns 'done', 'not-open' or
-- 'slip-used'.
--
-- Called by: the use case `takeSeat`, through src/db/answering/answering.ts.
-- Locks: the scan, then the slip; the order of locks is in src/db/answering/answering.ts. Of two requests with one
--   slip, the second waits for the first and then finds the slip used.
-- Runs as: its caller, so row-level security binds it.

create or replace function take_seat(place uuid, sought uuid, minute timestamptz, seated uuid, ticket uuid, key bytea, sealed bytea, slip bytea)
  returns text language plpgsql as $$
begin
  perform set_config('app.institution', place::text, true);
  if not takes_answers(sought, minute) then return 'not-open'; end if;
  if slip is not null then
    update slips l set used = true where l.institution_id = place and l.code_hash = slip and not l.used;
    if not found then return 'slip-used'; end if;
  end if;
  insert into tickets (institution_id, scan_id, group_id, id) values (place, sought, seated, ticket);
  insert into ticket_keys (institution_id, ticket_id, key_hash, draft) values (place, ticket, key, sealed);
  return 'done';
end $$;
