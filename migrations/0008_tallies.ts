import type { Knex } from 'knex'

/** All that is kept of the answers: how many sheets hold each pair of choices. Never a time, an order or an address. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table tallies (
      institution_id uuid not null,
      scan_id uuid not null,
      group_id uuid not null,
      factor text not null,
      current text not null,
      desired text not null,
      sheets integer not null,
      constraint tallies_pkey primary key (institution_id, scan_id, group_id, factor, current, desired),
      constraint tallies_group foreign key (institution_id, scan_id, group_id)
        references stakeholder_groups (institution_id, scan_id, id) on delete cascade,
      constraint tallies_factor_length check (length(factor) between 1 and 40),
      constraint tallies_current check (current in ('1', '2', '3', 'dk')),
      constraint tallies_desired check (desired in ('1', '2', '3', 'dk', 'none')),
      constraint tallies_sheets check (sheets > 0)
    ) with (fillfactor = 50, autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
    call protect_tenant_table('tallies');

    create table remarks (
      institution_id uuid not null,
      scan_id uuid not null,
      id uuid not null default gen_random_uuid(),
      factor text not null,
      text text not null,
      constraint remarks_pkey primary key (institution_id, id),
      constraint remarks_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint remarks_text_length check (length(text) between 1 and 500)
    );
    call protect_tenant_table('remarks');
    create index remarks_scan_factor on remarks (institution_id, scan_id, factor);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop table remarks;
    drop table tallies;
  `)
