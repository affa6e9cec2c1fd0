import type { Knex } from 'knex'

/** As which group an address was invited: how many a group was asked by name stays known while tickets go. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table invited_addresses add column group_id uuid not null,
      add constraint invited_addresses_group foreign key (institution_id, scan_id, group_id)
        references stakeholder_groups (institution_id, scan_id, id) on delete cascade;
    create index invited_addresses_of_group on invited_addresses (institution_id, scan_id, group_id);
  `)

export const down = (knex: Knex) => knex.raw('alter table invited_addresses drop column group_id')
