-- Returns whether this installation has any institution.
--
-- Called by: `hasInstitutions` of src/db/lookups.ts, for the first run, and src/db/operations/restore.ts, which fills
--   empty databases only.
-- Locks: none.
-- Runs as: its owner, because row-level security shows one institution at a time. It returns a yes or a no only.

create or replace function has_institutions() returns boolean language sql stable security definer
  set search_path = pg_catalog, public
  begin atomic select exists (select from public.institutions); end;
