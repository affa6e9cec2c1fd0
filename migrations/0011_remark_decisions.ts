import type { Knex } from 'knex'

/** What the facilitator decided about a remark after the close, and the shorter text where it was shortened. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table remarks
      add column decision text not null default 'waiting',
      add column shortened text,
      add constraint remarks_decision check (decision in ('waiting', 'released', 'withheld')),
      add constraint remarks_shortened check (shortened is null or (decision = 'released' and length(shortened) between 1 and 500));
  `)

export const down = (knex: Knex) => knex.raw('alter table remarks drop column shortened, drop column decision')
