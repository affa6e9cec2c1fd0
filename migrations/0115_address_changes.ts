import type { Knex } from 'knex'

/**
 * Another address for an account, which nothing is done with until who reads the mail of both agreed. One is pending at a
 * time; what is done stays for a day, so that the address of before is still told.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table address_changes (
      id uuid not null,
      account_id uuid not null,
      present_address text not null,
      next_address text not null,
      present_key_hash bytea,
      next_key_hash bytea,
      present_agreed boolean not null default false,
      next_agreed boolean not null default false,
      done boolean not null default false,
      expires_at timestamptz not null,
      constraint address_changes_pkey primary key (id),
      constraint address_changes_account foreign key (account_id) references accounts on delete cascade,
      constraint address_changes_next_is_lower_case check (next_address = lower(next_address) and length(next_address) between 3 and 254),
      constraint address_changes_hashes check (length(present_key_hash) = 32 and length(next_key_hash) = 32),
      constraint address_changes_done_when_both_agreed check (not done or present_agreed and next_agreed)
    );
    create index address_changes_account_id on address_changes (account_id);
    create unique index address_changes_one_pending on address_changes (account_id) where not done;
    create unique index address_changes_present_key on address_changes (present_key_hash);
    create unique index address_changes_next_key on address_changes (next_key_hash);
    create index address_changes_expires_at on address_changes (expires_at);
    call protect_account_table('address_changes');

    create function account_of_address_key(hash bytea, at timestamptz) returns uuid language sql stable security definer
      set search_path = pg_catalog, public
      begin atomic
        select account_id from public.address_changes
        where (present_key_hash = hash or next_key_hash = hash) and not done and expires_at > at;
      end;

    create or replace function delete_expired_keys(at timestamptz) returns void language sql volatile security definer
      set search_path = pg_catalog, public
      begin atomic
        delete from public.password_resets where expires_at <= at;
        delete from public.address_changes where expires_at <= at;
        delete from public.ended_sessions where until <= at;
      end;

    select pgboss.create_queue('mail-address-change',
      '{ "retryLimit": 8, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 300, "retentionMinutes": 1440 }');
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    select pgboss.delete_queue('mail-address-change');
    create or replace function delete_expired_keys(at timestamptz) returns void language sql volatile security definer
      set search_path = pg_catalog, public
      begin atomic
        delete from public.password_resets where expires_at <= at;
        delete from public.ended_sessions where until <= at;
      end;
    drop function account_of_address_key;
    drop table address_changes;
  `)
