import type { Knex } from 'knex'

/** What a workshop decided. `position` is unique at the end of a transaction, so that two can change places. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table actions (
      institution_id uuid not null,
      scan_id uuid not null,
      id uuid not null,
      position integer not null,
      factor text,
      what text not null,
      leads text not null,
      joins text not null,
      board text not null,
      tells text not null,
      seen text not null,
      ready_on date,
      look_back_on date,
      status text not null,
      note text not null,
      in_feedback boolean not null,
      constraint actions_pkey primary key (institution_id, id),
      constraint actions_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint actions_position unique (institution_id, scan_id, position) deferrable initially deferred,
      constraint actions_status check (status in ('open', 'done', 'dropped')),
      constraint actions_lengths check (length(what) between 1 and 300 and length(factor) between 1 and 40
        and greatest(length(leads), length(joins), length(board), length(tells), length(seen), length(note)) <= 300)
    );
    call protect_tenant_table('actions');
  `)

export const down = (knex: Knex) => knex.raw('drop table actions')
