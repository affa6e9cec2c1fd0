import type { Knex } from 'knex'

/** What the clock asks of all institutions together: invitations to take part, by when they expire; and one's own, in order. */
export const up = (knex: Knex) =>
  knex.raw(`
    create index offers_by_age on offers (expires_at);
    create index offers_newest on offers (institution_id, expires_at desc, address);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop index offers_newest;
    drop index offers_by_age;
  `)
