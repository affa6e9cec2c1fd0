-- Returns how many lines of the audit log, of all institutions, are older than this instant.
--
-- Called by: `auditLinesBefore` of src/db/lookups.ts, before the clock deletes them.
-- Locks: none.
-- Runs as: its owner, because row-level security shows one institution at a time. It returns a number only.

create or replace function audit_lines_before(instant timestamptz) returns bigint
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic select count(*) from public.audit_log l where l.at < instant; end;
