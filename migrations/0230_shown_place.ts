import type { Knex } from 'knex'

/** The place of the workshop that the big screen shows, and since when, so that two screens follow each other. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table workshops add column shown_place text;
    alter table workshops add column shown_since timestamptz;
    alter table workshops add constraint workshops_shown check ((shown_place is null) = (shown_since is null));
  `)

export const down = (knex: Knex) => knex.raw('alter table workshops drop column shown_place, drop column shown_since')
