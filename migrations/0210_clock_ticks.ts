import type { Knex } from 'knex'

/** When a process last found its clock steady, for all processes: one row, of no institution. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table clock_ticks (
      single boolean not null default true,
      ticked_at timestamptz not null,
      constraint clock_ticks_pkey primary key (single),
      constraint clock_ticks_one_row check (single)
    );
    grant select, insert, update on clock_ticks to bruggenscan_app;
  `)

export const down = (knex: Knex) => knex.raw('drop table clock_ticks')
