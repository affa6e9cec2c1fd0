-- Counts a sheet and forgets it: deletes the ticket with its keys and drafts, adds one to a cell of each factor and of
-- each item of a further set that was not skipped, and to one guess about another group for each factor where that was
-- asked, and keeps the remarks without a link to the ticket. Of each cell, `counted_in` holds the unit, or null.
-- Returns 'done', 'not-open', 'ticket-gone' or 'changed'.
--
-- Called by: the use case `sendSheet`, through src/db/answering/answering.ts.
-- Locks: the scan, then the ticket, then the key, then the cells, then the guesses; the order of locks is in
--   src/db/answering/answering.ts. Cells and guesses are locked in the order of their keys, everywhere, so that two
--   sheets never wait for each other.
-- Runs as: its caller, so row-level security binds it.

create or replace function count_sheet(place uuid, sought uuid, minute timestamptz, key bytea, before bytea,
  counted_in uuid[], factors text[], currents text[], desireds text[], guessed text[], guesses text[], remarked text[],
  texts text[])
  returns text language plpgsql as $$
declare
  held record;
  seated uuid;
begin
  perform set_config('app.institution', place::text, true);
  if not takes_answers(sought, minute) then return 'not-open'; end if;
  held := hold_draft(place, key, before);
  if held.outcome <> 'held' then return held.outcome; end if;
  delete from tickets t where t.institution_id = place and t.id = held.ticket returning t.group_id into seated;
  insert into tallies as kept (institution_id, scan_id, group_id, unit_id, factor, current, desired, sheets)
    select place, sought, seated, cell.unit, cell.factor, cell.current, cell.desired, 1
    from unnest(counted_in, factors, currents, desireds) as cell (unit, factor, current, desired)
    order by cell.factor collate "C", cell.current collate "C", cell.desired collate "C"
    on conflict (institution_id, scan_id, group_id, unit_id, factor, current, desired)
      do update set sheets = kept.sheets + 1;
  if cardinality(guessed) > 0 then
    insert into guess_tallies as kept (institution_id, scan_id, group_id, factor, expected, sheets)
      select place, sought, seated, guess.factor, guess.expected, 1
      from unnest(guessed, guesses) as guess (factor, expected)
      order by guess.factor collate "C", guess.expected collate "C"
      on conflict (institution_id, scan_id, group_id, factor, expected) do update set sheets = kept.sheets + 1;
  end if;
  if cardinality(remarked) > 0 then
    insert into remarks (institution_id, scan_id, factor, text)
      select place, sought, remark.factor, remark.text from unnest(remarked, texts) as remark (factor, text);
  end if;
  return 'done';
end $$;
