import type { Knex } from 'knex'

/** The days on which a reminder is planned. The plans of a scan go when it closes. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table planned_reminders (
      institution_id uuid not null,
      scan_id uuid not null,
      day date not null,
      sends_itself boolean not null,
      planned_by uuid,
      noticed boolean not null default false,
      constraint planned_reminders_pkey primary key (institution_id, scan_id, day),
      constraint planned_reminders_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint planned_reminders_by foreign key (planned_by) references accounts on delete set null
    );
    call protect_tenant_table('planned_reminders');
    create index reminders_due on planned_reminders (day) where not noticed;
    create index planned_reminders_by on planned_reminders (planned_by);

    create or replace function reminders_due(today date) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select distinct r.institution_id, r.scan_id from public.planned_reminders r
        where not r.noticed and r.day <= today; end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function reminders_due;
    drop table planned_reminders;
  `)
