import type { Knex } from 'knex'

/** By which name a federation knows the owner of an account. Of an account and of no institution. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table identities (
      issuer text not null,
      subject text not null,
      account_id uuid not null,
      constraint identities_pkey primary key (issuer, subject),
      constraint identities_account foreign key (account_id) references accounts on delete cascade,
      constraint identities_lengths check (length(issuer) between 1 and 500 and length(subject) between 1 and 255)
    );
    create index identities_account_id on identities (account_id);
    call protect_account_table('identities');

    create function account_of_identity(by_issuer text, known_as text) returns uuid
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select i.account_id from public.identities i where i.issuer = by_issuer and i.subject = known_as; end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function account_of_identity;
    drop table identities;
  `)
