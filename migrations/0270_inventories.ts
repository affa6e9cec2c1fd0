import type { Knex } from 'knex'

/**
 * What an institution wrote down about who does what: one row, as a whole, so that a copy of it can be frozen at the
 * launch of a scan. The application may add and read such a copy, and never change it.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table inventories (
      institution_id uuid not null,
      content jsonb not null,
      constraint inventories_pkey primary key (institution_id),
      constraint inventories_institution foreign key (institution_id) references institutions on delete cascade
    );
    call protect_tenant_table('inventories');

    create table scan_inventories (
      institution_id uuid not null,
      scan_id uuid not null,
      content jsonb not null,
      frozen_on date not null,
      constraint scan_inventories_pkey primary key (institution_id, scan_id),
      constraint scan_inventories_scan foreign key (institution_id, scan_id) references scans on delete cascade
    );
    call protect_tenant_table('scan_inventories');
    revoke update, delete on scan_inventories from bruggenscan_app;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop table scan_inventories;
    drop table inventories;
  `)
