-- Returns the account whose change of address waits for this key, at this instant; null when there is none.
--
-- Called by: src/db/account/account-store.ts, when a link from a mail is opened.
-- Locks: none.
-- Runs as: its owner. The reader of the mailbox may not be signed in, so row-level security would show no key. It
--   returns an id only.

create or replace function account_of_address_key(hash bytea, at timestamptz) returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  begin atomic
    select account_id from public.address_changes
    where (present_key_hash = hash or next_key_hash = hash) and not done and expires_at > at;
  end;
