-- Returns the scan, and what two keys of one ticket have written for it. `one_ticket` is false when the ticket is
-- gone, or when the keys belong to two tickets; the draft of the earlier key is null then. No row: there is no such
-- scan.
--
-- Called by: `readBoth`, through src/db/answering/answering.ts, before a draft is carried from one key to the other.
-- Locks: none. The write that follows says which drafts were read, and writes nothing when one of them has changed.
-- Runs as: its caller, so row-level security binds it.

create or replace function drafts_of_keys(place uuid, sought uuid, earlier bytea, arriving bytea)
  returns table (scan jsonb, units jsonb, edition jsonb, one_ticket boolean, earlier_draft bytea, arriving_draft bytea)
  language plpgsql as $$
begin
  perform set_config('app.institution', place::text, true);
  return query
    select s.scan, s.units, s.edition, e.key_hash is not null, e.draft, s.draft
    from sheet_of_key(place, sought, arriving) s
    left join ticket_keys a on a.institution_id = place and a.key_hash = arriving
    left join ticket_keys e on e.institution_id = a.institution_id and e.ticket_id = a.ticket_id and e.key_hash = earlier;
end $$;
