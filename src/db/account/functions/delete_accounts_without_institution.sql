-- Deletes those of the given accounts that are a member of no institution, and returns their ids.
--
-- Called by: src/db/account/member-store.ts and src/db/operations/erasure-store.ts, after memberships were deleted.
-- Locks: the deleted rows.
-- Runs as: its owner, because only the owner sees the memberships in all institutions. The application can not delete
--   an account that still belongs somewhere.

create or replace function delete_accounts_without_institution(candidates uuid[]) returns setof uuid
  language sql volatile security definer set search_path = pg_catalog, public
  begin atomic
    delete from public.accounts a where a.id = any (candidates) and not exists (
      select from public.memberships m where m.account_id = a.id)
    returning a.id;
  end;
