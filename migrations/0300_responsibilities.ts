import type { Knex } from 'knex'

/** Who does what, as the workshop filled it in on the big screen. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table workshops add column responsibilities jsonb not null default '{"groups":{},"others":[]}';
    alter table workshops add constraint workshops_responsibilities_object
      check (jsonb_typeof(responsibilities) = 'object');
  `)

export const down = (knex: Knex) => knex.raw('alter table workshops drop column responsibilities')
