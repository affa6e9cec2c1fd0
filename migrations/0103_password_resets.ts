import type { Knex } from 'knex'

/** The hash of a key that was mailed, for an hour. Who brings the key has no session yet: an id and nothing else. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table password_resets (
      key_hash bytea not null,
      account_id uuid not null,
      expires_at timestamptz not null,
      constraint password_resets_pkey primary key (key_hash),
      constraint password_resets_account foreign key (account_id) references accounts on delete cascade,
      constraint password_resets_hash check (length(key_hash) = 32)
    );
    create index password_resets_account_id on password_resets (account_id);
    call protect_account_table('password_resets');

    create function account_of_reset(hash bytea, at timestamptz) returns uuid language sql stable security definer
      set search_path = pg_catalog, public
      begin atomic select account_id from public.password_resets where key_hash = hash and expires_at > at; end;

    select pgboss.create_queue('mail-account',
      '{ "retryLimit": 8, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 300, "retentionMinutes": 20160 }');
    grant select, insert, update, delete on all tables in schema pgboss to bruggenscan_app;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    select pgboss.delete_queue('mail-account');
    drop function account_of_reset;
    drop table password_resets;
  `)
