import type { Knex } from 'knex'

/** Which factors are talked about, in order, and what the room guessed before it saw: a show of hands, no answers. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table workshops (
      institution_id uuid not null,
      scan_id uuid not null,
      topics json not null,
      hands json not null,
      constraint workshops_pkey primary key (institution_id, scan_id),
      constraint workshops_scan foreign key (institution_id, scan_id) references scans on delete cascade
    );
    call protect_tenant_table('workshops');
  `)

export const down = (knex: Knex) => knex.raw('drop table workshops')
