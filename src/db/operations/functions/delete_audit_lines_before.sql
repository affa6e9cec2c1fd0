-- Deletes the lines of the audit log, of all institutions, that are older than this instant; never one of the last
-- eleven months.
--
-- Called by: `deleteAuditLinesBefore` of src/db/lookups.ts, by the clock.
-- Locks: the deleted rows.
-- Runs as: its owner, because the application has no right to delete lines of the audit log.

create or replace function delete_audit_lines_before(instant timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  begin atomic delete from public.audit_log l where l.at < least(instant, now() - interval '11 months'); end;
