import type { Knex } from 'knex'

/**
 * A function that runs as the owner is for the application alone, and finds no table but ours: unless it is named, the
 * schema for temporary tables comes first, and whoever makes a table there would be believed. What is made later is for the
 * application alone by itself.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    do $$ declare each record; begin
      for each in ${DEFINER_FUNCTIONS} loop
        execute format('revoke execute on function %s from public', each.name);
        execute format('grant execute on function %s to bruggenscan_app', each.name);
        if each.read_when_called then
          execute format('alter function %s set search_path = pg_catalog, public, pg_temp', each.name);
        end if;
      end loop;
    end $$;
    alter default privileges revoke execute on functions from public;
    alter default privileges in schema public grant execute on functions to bruggenscan_app;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    alter default privileges in schema public revoke execute on functions from bruggenscan_app;
    alter default privileges grant execute on functions to public;
    do $$ declare each record; begin
      for each in ${DEFINER_FUNCTIONS} loop
        execute format('revoke execute on function %s from bruggenscan_app', each.name);
        execute format('grant execute on function %s to public', each.name);
        if each.read_when_called then
          execute format('alter function %s set search_path = pg_catalog, public', each.name);
        end if;
      end loop;
    end $$;
  `)

/** The body of the others was read when they were made: nothing can come between. */
const DEFINER_FUNCTIONS = `
  select oid::regprocedure as name, prosqlbody is null as read_when_called from pg_proc
  where pronamespace = 'public'::regnamespace and prosecdef`
