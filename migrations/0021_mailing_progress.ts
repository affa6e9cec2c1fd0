import type { Knex } from 'knex'

/**
 * A mailing is written first and sent later. How far it is stands in counts of its own: letters go with the tickets of
 * who answered, and a count of those that are left would tell how many did. A letter knows the time while it is being
 * sent and no longer.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table mailings
      add column language text not null,
      add column written_by uuid,
      add column tested boolean not null default false,
      add column by_hand boolean not null default false,
      add column sent_at timestamptz,
      add column addressed integer not null default 0,
      add column sent integer not null default 0,
      add column failed integer not null default 0,
      add column unknown integer not null default 0,
      add column stopped boolean not null default false,
      add column trouble text,
      add constraint mailings_written_by foreign key (written_by) references accounts on delete set null,
      add constraint mailings_language check (language in ('nl', 'en')),
      add constraint mailings_counts check (addressed >= 0 and sent >= 0 and failed >= 0 and unknown >= 0),
      add constraint mailings_trouble_length check (length(trouble) <= 60);
    create unique index mailings_one_draft on mailings (institution_id, scan_id, kind) where sent_at is null;
    create index mailings_written_by on mailings (written_by);

    alter table letters
      add column attempts smallint not null default 0,
      add column taken_at timestamptz,
      add constraint letters_taken check ((state = 'sending') = (taken_at is not null));
    create index letters_to_send on letters (institution_id, mailing_id, state);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    alter table letters drop column attempts, drop column taken_at;
    drop index letters_to_send;
    drop index mailings_one_draft;
    alter table mailings drop column language, drop column written_by, drop column tested, drop column by_hand,
      drop column sent_at, drop column addressed, drop column sent, drop column failed, drop column unknown,
      drop column stopped, drop column trouble;
  `)
