-- Returns the institution that this transaction works for; null when none is set, and then no row of any institution
-- is visible.
--
-- Called by: the policies of all tables with an `institution_id`, and `takes_answers`. src/db/in-transaction.ts sets
--   the value.
-- Locks: none.
-- Runs as: its caller. It reads no table. `nullif`: PostgreSQL leaves an empty text after the transaction that set
--   the value.

create or replace function current_institution() returns uuid language sql stable
  return nullif(current_setting('app.institution', true), '')::uuid;
