-- Returns the account that this transaction works for; null when none is set.
--
-- Called by: the policies of tables with an `account_id`. src/db/account/in-account.ts sets the value.
-- Locks: none.
-- Runs as: its caller. It reads no table. `nullif`: PostgreSQL leaves an empty text after the transaction that set
--   the value.

create or replace function current_account() returns uuid language sql stable
  return nullif(current_setting('app.account', true), '')::uuid;
