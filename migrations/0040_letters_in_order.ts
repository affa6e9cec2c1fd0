import type { Knex } from 'knex'

/** The next letter that waits is found at once, however many were sent before it. */
export const up = (knex: Knex) =>
  knex.raw(`
    drop index letters_to_send;
    create index letters_to_send on letters (institution_id, mailing_id, state, ticket_id);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop index letters_to_send;
    create index letters_to_send on letters (institution_id, mailing_id, state);
  `)
