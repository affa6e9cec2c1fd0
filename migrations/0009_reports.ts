import type { Knex } from 'knex'

/** Computed once, at close, from what the gate lets through; every page, drawing and export reads this and nothing else. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table reports (
      institution_id uuid not null,
      scan_id uuid not null,
      report json not null,
      constraint reports_pkey primary key (institution_id, scan_id),
      constraint reports_scan foreign key (institution_id, scan_id) references scans on delete cascade
    );
    call protect_tenant_table('reports');
  `)

export const down = (knex: Knex) => knex.raw('drop table reports')
