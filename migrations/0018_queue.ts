import type { Knex } from 'knex'
import PgBoss from 'pg-boss'

/**
 * The queue, in a schema of its own, by the library that reads it. An upgrade of that library that changes its schema
 * comes with a migration. Its rows hold ids only, and no institution's policy binds them.
 */
export const up = async (knex: Knex) => {
  await knex.raw(withoutTransaction(PgBoss.getConstructionPlans('pgboss')))
  await knex.raw(`
    select pgboss.create_queue('post-letters',
      '{ "policy": "short", "retryLimit": 20, "retryDelay": 30, "expireInSeconds": 300, "retentionMinutes": 20160 }');
    select pgboss.create_queue('send-notice',
      '{ "retryLimit": 8, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 300, "retentionMinutes": 20160 }');

    grant usage on schema pgboss to bruggenscan_app;
    grant select, insert, update, delete on all tables in schema pgboss to bruggenscan_app;
    revoke execute on function pgboss.create_queue, pgboss.delete_queue from public;
  `)
}

export const down = (knex: Knex) => knex.raw('drop schema pgboss cascade')

/** All migrations share one transaction; the library begins and ends one of its own. */
const withoutTransaction = (sql: string): string => sql.replace(/^\s*(BEGIN|COMMIT);\s*$/gm, '')
