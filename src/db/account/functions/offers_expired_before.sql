-- Returns the offers that expired before this instant.
--
-- Called by: `offersExpiredBefore` of src/db/lookups.ts; the clock then deletes them.
-- Locks: none.
-- Runs as: its owner. The clock works for all institutions, and row-level security shows one at a time. It returns
--   ids only.

create or replace function offers_expired_before(instant timestamptz) returns table (institution_id uuid, offer_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select o.institution_id, o.id from public.offers o where o.expires_at < instant; end;
