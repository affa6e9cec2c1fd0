import type { Knex } from 'knex'

/**
 * A line says who by the name of that day, since somebody who was removed can't be looked up any more, and names the
 * person that it is about, if any. Nobody did what the clock or the operator did.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table audit_log alter column account_id drop not null;
    alter table audit_log add column account_name text;
    alter table audit_log add column about text;
    alter table audit_log add constraint audit_log_names check (length(account_name) between 1 and 120 and length(about) between 1 and 254);
    update audit_log l set account_name = a.name from accounts a where a.id = l.account_id;
    create index audit_log_newest on audit_log (institution_id, at desc, id);
    drop index audit_log_by_time;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    create index audit_log_by_time on audit_log (institution_id, at);
    drop index audit_log_newest;
    alter table audit_log drop column account_name, drop column about;
    delete from audit_log where account_id is null;
    alter table audit_log alter column account_id set not null;
  `)
