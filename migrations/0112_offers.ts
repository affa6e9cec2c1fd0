import type { Knex } from 'knex'

/** Who was asked to become a member, in which roles. The key in the mail is known by its hash alone, and works once. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table offers (
      institution_id uuid not null,
      id uuid not null default gen_random_uuid(),
      address text not null,
      roles text[] not null,
      offered_by uuid,
      key_hash bytea,
      refused boolean not null default false,
      expires_at timestamptz not null,
      constraint offers_pkey primary key (institution_id, id),
      constraint offers_institution foreign key (institution_id) references institutions on delete cascade,
      constraint offers_one_an_address unique (institution_id, address),
      constraint offers_address_is_lower_case check (address = lower(address) and length(address) between 3 and 254),
      constraint offers_roles check (cardinality(roles) between 1 and 2 and roles <@ array['board', 'facilitator'])
    );
    create unique index offers_key_hash on offers (key_hash);
    call protect_tenant_table('offers');

    create function offer_of_key(hash bytea) returns table (institution_id uuid, offer_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select o.institution_id, o.id from public.offers o where o.key_hash = hash; end;

    create function offers_expired_before(instant timestamptz) returns table (institution_id uuid, offer_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select o.institution_id, o.id from public.offers o where o.expires_at < instant; end;

    select pgboss.create_queue('send-offer',
      '{ "retryLimit": 8, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 300, "retentionMinutes": 10080 }');
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    select pgboss.delete_queue('send-offer');
    drop function offers_expired_before;
    drop function offer_of_key;
    drop table offers;
  `)
