import type { Knex } from 'knex'

/** The form that connect-pg-simple asks for. Of no institution: reached by the secret session id only. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table sessions (
      sid text not null,
      sess json not null,
      expire timestamptz not null,
      constraint sessions_pkey primary key (sid)
    );
    create index sessions_expire on sessions (expire);
    grant select, insert, update, delete on sessions to bruggenscan_app;
  `)

export const down = (knex: Knex) => knex.raw('drop table sessions')
