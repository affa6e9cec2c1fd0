import type { Knex } from 'knex'

/** Vacuums the pool of the mirror as soon as a row is dead, so that what was withdrawn does not stay in a dead row. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table mirror_pool set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        grant maintain on mirror_pool to bruggenscan_app;
      end if;
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        revoke maintain on mirror_pool from bruggenscan_app;
      end if;
    end $$;
    alter table mirror_pool reset (autovacuum_vacuum_threshold, autovacuum_vacuum_scale_factor);
  `)
