-- Returns what one key of this group has written, as `own_draft` does, for a caller that has not set the institution.
--
-- Called by: `findDraft` of src/db/answering/answering-read-models.ts, when a personal link is opened.
-- Locks: none.
-- Runs as: its caller, so row-level security binds it.

create or replace function draft_of_key(place uuid, seated uuid, key bytea)
  returns table (draft bytea, unit_id uuid, elsewhere boolean) language plpgsql as $$
begin
  perform set_config('app.institution', place::text, true);
  return query select d.draft, d.unit_id, d.elsewhere from own_draft(place, seated, key) d;
end $$;
