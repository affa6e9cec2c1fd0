import type { Knex } from 'knex'

/** How long the workshop takes, in minutes: it decides how many topics fit. Earlier workshops get the length of theirs. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table workshops add column length smallint not null default 75;
    update workshops set length = case json_array_length(topics) when 0 then 75 when 1 then 60 when 2 then 75 else 90 end;
    alter table workshops alter column length drop default;
    alter table workshops add constraint workshops_length check (length in (60, 75, 90));
  `)

export const down = (knex: Knex) => knex.raw('alter table workshops drop column length')
