import type { Knex } from 'knex'

/** Who leads the workshop: the big screen follows this account, and no other. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table workshops add column shown_by uuid;
    alter table workshops add constraint workshops_shown_by
      foreign key (shown_by) references accounts on delete set null;
    create index workshops_shown_by on workshops (shown_by);
  `)

export const down = (knex: Knex) => knex.raw('alter table workshops drop column shown_by')
