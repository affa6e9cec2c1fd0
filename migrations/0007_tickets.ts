import type { Knex } from 'knex'

/**
 * A ticket is the right to answer once; sending an answer deletes it. No time and no order: random ids, no serials.
 * A draft is unreadable without the key that wrote it, of which only the hash is here.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table tickets (
      institution_id uuid not null,
      scan_id uuid not null,
      group_id uuid not null,
      id uuid not null default gen_random_uuid(),
      constraint tickets_pkey primary key (institution_id, id),
      constraint tickets_group foreign key (institution_id, scan_id, group_id)
        references stakeholder_groups (institution_id, scan_id, id) on delete cascade
    ) with (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
    call protect_tenant_table('tickets');
    create index tickets_scan on tickets (institution_id, scan_id);

    create table ticket_keys (
      institution_id uuid not null,
      ticket_id uuid not null,
      key_hash bytea not null,
      draft bytea,
      constraint ticket_keys_pkey primary key (institution_id, key_hash),
      constraint ticket_keys_ticket foreign key (institution_id, ticket_id) references tickets on delete cascade,
      constraint ticket_keys_hash_length check (length(key_hash) = 32),
      constraint ticket_keys_draft_length check (length(draft) <= 20000)
    ) with (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
    call protect_tenant_table('ticket_keys');
    create index ticket_keys_ticket_id on ticket_keys (institution_id, ticket_id);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop table ticket_keys;
    drop table tickets;
  `)
