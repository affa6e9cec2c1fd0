import type { Knex } from 'knex'

/**
 * A personal invitation is a ticket with an address; it goes with its ticket. That somebody was invited is remembered
 * by a keyed hash until the scan closes, so that who has answered can't be invited again, nor be told from who hasn't.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table invitations (
      institution_id uuid not null,
      scan_id uuid not null,
      ticket_id uuid not null,
      address text not null,
      wants_mail boolean not null default true,
      constraint invitations_pkey primary key (institution_id, ticket_id),
      constraint invitations_ticket foreign key (institution_id, ticket_id) references tickets on delete cascade,
      constraint invitations_address unique (institution_id, scan_id, address),
      constraint invitations_address_length check (length(address) between 3 and 254)
    ) with (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
    call protect_tenant_table('invitations');

    create table invited_addresses (
      institution_id uuid not null,
      scan_id uuid not null,
      address_hash bytea not null,
      constraint invited_addresses_pkey primary key (institution_id, scan_id, address_hash),
      constraint invited_addresses_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint invited_addresses_hash_length check (length(address_hash) = 32)
    );
    call protect_tenant_table('invited_addresses');

    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        grant maintain on invitations to bruggenscan_app;
      end if;
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop table invited_addresses;
    drop table invitations;
  `)
