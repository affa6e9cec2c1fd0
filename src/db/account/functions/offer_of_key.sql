-- Returns the offer of a membership that was mailed with this key.
--
-- Called by: `offerOfKey` of src/db/lookups.ts, when a link from a mail is opened.
-- Locks: none.
-- Runs as: its owner. The caller doesn't know the institution yet, so row-level security would show it nothing. It
--   returns ids only.

create or replace function offer_of_key(hash bytea) returns table (institution_id uuid, offer_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select o.institution_id, o.id from public.offers o where o.key_hash = hash; end;
