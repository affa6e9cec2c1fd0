-- Returns the account with this address, in any case; null when there is none.
--
-- Called by: src/db/account/account-store.ts, when somebody signs in.
-- Locks: none.
-- Runs as: its owner. Nobody is signed in yet, so row-level security would show no account. It returns an id only.

create or replace function account_of_email(sought text) returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  begin atomic select id from public.accounts where email = lower(sought); end;
