-- Deletes mailed keys and ended sessions that expired by this instant, of all accounts.
--
-- Called by: `deleteExpiredKeys` of src/db/lookups.ts, by the clock.
-- Locks: the deleted rows.
-- Runs as: its owner, because row-level security shows one account at a time. It returns nothing.

create or replace function delete_expired_keys(at timestamptz) returns void language sql volatile security definer
  set search_path = pg_catalog, public
  begin atomic
    delete from public.password_resets where expires_at <= at;
    delete from public.address_changes where expires_at <= at;
    delete from public.ended_sessions where until <= at;
  end;
