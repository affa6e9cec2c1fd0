-- Deletes the lines of the audit log about a scan that is deleted. Lines about a scan that exists stay.
--
-- Called by: src/db/operations/erasure-store.ts, after it deleted the scan.
-- Locks: the deleted rows.
-- Runs as: its owner, because the application has no right to delete lines of the audit log.

create or replace function delete_audit_lines_of_gone_scan(institution uuid, scan uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  begin atomic
    delete from public.audit_log l where l.institution_id = institution and l.scan_id = scan and not exists (
      select from public.scans s where s.institution_id = institution and s.id = scan);
  end;
