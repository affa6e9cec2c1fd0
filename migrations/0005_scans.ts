import type { Knex } from 'knex'

export const up = (knex: Knex) =>
  knex.raw(`
    create table scans (
      institution_id uuid not null,
      id uuid not null default gen_random_uuid(),
      status text not null default 'draft',
      title text not null,
      reference_date date not null,
      coach_singular text not null,
      coach_plural text not null,
      edition text not null,
      asks_wish boolean not null,
      takes_remarks boolean not null,
      closes_on date not null,
      created_at timestamptz not null,
      opened_at timestamptz,
      closed_at timestamptz,
      constraint scans_pkey primary key (institution_id, id),
      constraint scans_institution foreign key (institution_id) references institutions on delete cascade,
      constraint scans_status check (status in ('draft', 'open', 'closed')),
      constraint scans_life check ((status = 'draft') = (opened_at is null) and (status = 'closed') = (closed_at is not null)),
      constraint scans_title_length check (length(title) between 1 and 120),
      constraint scans_coach_title_length check (length(coach_singular) between 1 and 60 and length(coach_plural) between 1 and 60)
    );
    call protect_tenant_table('scans');
    create index scans_open on scans (closes_on) where status = 'open';

    create table stakeholder_groups (
      institution_id uuid not null,
      scan_id uuid not null,
      id uuid not null default gen_random_uuid(),
      key text not null,
      position integer not null,
      label text,
      visibility text not null,
      threshold integer,
      invited integer,
      code text not null,
      constraint stakeholder_groups_pkey primary key (institution_id, id),
      constraint stakeholder_groups_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint stakeholder_groups_of_scan unique (institution_id, scan_id, id),
      constraint stakeholder_groups_key unique (institution_id, scan_id, key),
      constraint stakeholder_groups_code unique (code),
      constraint stakeholder_groups_label_length check (length(label) between 1 and 60),
      constraint stakeholder_groups_invited check (invited between 1 and 100000),
      constraint stakeholder_groups_visibility check (
        (visibility = 'on-record' and threshold is null)
        or (visibility = 'protected' and threshold is not null and threshold between 3 and 10))
    );
    call protect_tenant_table('stakeholder_groups');

    -- A typed code is all that a respondent brings.
    create function group_of_code(sought text) returns table (institution_id uuid, group_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select g.institution_id, g.id from public.stakeholder_groups g where g.code = sought; end;

    -- Work that the clock asks for, whatever the institution.
    create function scans_due(today date) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open' and s.closes_on < today; end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function scans_due;
    drop function group_of_code;
    drop table stakeholder_groups;
    drop table scans;
  `)
