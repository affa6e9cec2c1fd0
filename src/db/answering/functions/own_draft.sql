-- Returns what one key of this group has written, and whether another key of the same ticket has a draft. No row: the
-- ticket is gone, or the key belongs to another group.
--
-- Called by: `seat_of_code` and `draft_of_key`, after they set the institution.
-- Locks: none.
-- Runs as: its caller, so row-level security binds it.

create or replace function own_draft(place uuid, seated uuid, key bytea)
  returns table (ticket_id uuid, draft bytea, unit_id uuid, elsewhere boolean) language sql stable
  begin atomic
    select t.id, k.draft, t.unit_id, exists (select from ticket_keys other where other.institution_id = place
      and other.ticket_id = k.ticket_id and other.key_hash <> k.key_hash and other.draft is not null)
    from ticket_keys k join tickets t on t.institution_id = k.institution_id and t.id = k.ticket_id
    where k.institution_id = place and k.key_hash = key and t.group_id = seated;
  end;
