import type { Knex } from 'knex'

/** What expired of mailed keys and ended sessions goes, whoever's it was. */
export const up = (knex: Knex) =>
  knex.raw(`
    create index password_resets_expires_at on password_resets (expires_at);
    create index ended_sessions_until on ended_sessions (until);

    create function delete_expired_keys(at timestamptz) returns void language sql volatile security definer
      set search_path = pg_catalog, public
      begin atomic
        delete from public.password_resets where expires_at <= at;
        delete from public.ended_sessions where until <= at;
      end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function delete_expired_keys;
    drop index ended_sessions_until;
    drop index password_resets_expires_at;
  `)
