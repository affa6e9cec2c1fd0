-- Returns the institutions with exactly this name.
--
-- Called by: `institutionsNamed` of src/db/lookups.ts, for the operator, who names an institution as it is written.
-- Locks: none.
-- Runs as: its owner, because row-level security shows one institution at a time. It returns ids only.

create or replace function institutions_named(sought text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select i.id from public.institutions i where i.name = sought; end;
