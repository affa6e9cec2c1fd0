import type { Knex } from 'knex'

/** What the institution fills in of a scan's privacy statement; frozen at launch with the rest. Consent is no basis. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scans
      add column privacy_officer text not null default '',
      add column privacy_officer_mail text not null default '',
      add column privacy_basis text not null default 'public-task',
      add column privacy_extra text not null default '',
      add constraint scans_privacy_basis check (privacy_basis in ('public-task', 'legitimate-interest')),
      add constraint scans_privacy_lengths check (length(privacy_officer) <= 120 and length(privacy_officer_mail) <= 254
        and length(privacy_extra) <= 1500);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    alter table scans
      drop column privacy_officer,
      drop column privacy_officer_mail,
      drop column privacy_basis,
      drop column privacy_extra;
  `)
