import type { Knex } from 'knex'

/**
 * How often somebody tried lately, for all processes: the form that rate-limiter-flexible asks for. A key is a keyed hash
 * of the account, so the table names nobody, and of no institution.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table tries (
      key varchar(255) not null,
      points integer not null default 0,
      expire bigint,
      constraint tries_pkey primary key (key)
    );
    create index tries_expire on tries (expire);
    grant select, insert, update, delete on tries to bruggenscan_app;
  `)

export const down = (knex: Knex) => knex.raw('drop table tries')
