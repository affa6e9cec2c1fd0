import type { Knex } from 'knex'

/** What a new scan of this institution starts with, and how it is known to who signs people in for it. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table institutions
      add column coach_singular text not null default 'i-coach',
      add column coach_plural text not null default 'i-coaches',
      add column home_organization text,
      add constraint institutions_settings_lengths check (
        length(coach_singular) between 1 and 60 and length(coach_plural) between 1 and 60
        and length(home_organization) between 3 and 253 and home_organization = lower(home_organization));
  `)

export const down = (knex: Knex) =>
  knex.raw(
    'alter table institutions drop column coach_singular, drop column coach_plural, drop column home_organization',
  )
