import type { Knex } from 'knex'

/** What the clock asks of all institutions together: closed scans, and lines of the audit log, by their age. */
export const up = (knex: Knex) =>
  knex.raw(`
    create index scans_closed on scans (closed_at) where closed_at is not null;
    create index audit_log_by_age on audit_log (at);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop index audit_log_by_age;
    drop index scans_closed;
  `)
