-- Returns the account that a federation knows by this name; null when there is none.
--
-- Called by: `accountOfIdentity` of src/db/lookups.ts, when somebody signs in through a federation.
-- Locks: none.
-- Runs as: its owner. Nobody is signed in yet, so row-level security would show no account. It returns an id only.

create or replace function account_of_identity(by_issuer text, known_as text) returns uuid
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select i.account_id from public.identities i where i.issuer = by_issuer and i.subject = known_as; end;
