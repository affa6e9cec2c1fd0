import type { Knex } from 'knex'

/** Lets the application clear dead rows itself, where autovacuum doesn't run: embedded, which is PostgreSQL 17 or later. */
export const up = (knex: Knex) =>
  knex.raw(`
    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        grant maintain on tickets, ticket_keys, tallies, remarks to bruggenscan_app;
      end if;
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        revoke maintain on tickets, ticket_keys, tallies, remarks from bruggenscan_app;
      end if;
    end $$;
  `)
