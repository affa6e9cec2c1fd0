-- Returns the account that may set a new password with this key, at this instant; null when there is none.
--
-- Called by: src/db/account/account-store.ts, when a link from a mail is opened.
-- Locks: none.
-- Runs as: its owner. Nobody is signed in yet, so row-level security would show no key. It returns an id only.

create or replace function account_of_reset(hash bytea, at timestamptz) returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  begin atomic select account_id from public.password_resets where key_hash = hash and expires_at > at; end;
