import type { Knex } from 'knex'

/** What the institution itself says on the first page that respondents see; frozen at launch with the rest. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scans
      add column introduction text not null default '',
      add constraint scans_introduction_length check (length(introduction) <= 1000);
  `)

export const down = (knex: Knex) => knex.raw('alter table scans drop column introduction')
