import type { Knex } from 'knex'

/**
 * What is left of an erased scan: who erased it, when, and how many rows of what went. The application may add such a
 * receipt and read it. Lines of the audit log go only with a scan that is gone, accounts only when they belong nowhere.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table receipts (
      institution_id uuid not null,
      id uuid not null,
      scan_id uuid not null,
      erased_at timestamptz not null,
      erased_by text not null,
      rows jsonb not null,
      constraint receipts_pkey primary key (institution_id, id),
      constraint receipts_institution foreign key (institution_id) references institutions on delete cascade,
      constraint receipts_by_length check (length(erased_by) between 1 and 120)
    );
    call protect_tenant_table('receipts');
    revoke update, delete on receipts from bruggenscan_app;

    create function delete_audit_lines_of_gone_scan(institution uuid, scan uuid) returns void
      language sql volatile security definer set search_path = pg_catalog, public
      begin atomic
        delete from public.audit_log l where l.institution_id = institution and l.scan_id = scan and not exists (
          select from public.scans s where s.institution_id = institution and s.id = scan);
      end;

    create function delete_accounts_without_institution(candidates uuid[]) returns setof uuid
      language sql volatile security definer set search_path = pg_catalog, public
      begin atomic
        delete from public.accounts a where a.id = any (candidates) and not exists (
          select from public.memberships m where m.account_id = a.id)
        returning a.id;
      end;

    -- The operator names an institution as it is written.
    create function institutions_named(sought text) returns setof uuid
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select i.id from public.institutions i where i.name = sought; end;

    revoke execute on function delete_audit_lines_of_gone_scan, delete_accounts_without_institution, institutions_named
      from public;
    grant execute on function delete_audit_lines_of_gone_scan, delete_accounts_without_institution, institutions_named
      to bruggenscan_app;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function institutions_named;
    drop function delete_accounts_without_institution;
    drop function delete_audit_lines_of_gone_scan;
    drop table receipts;
  `)
