import type { Knex } from 'knex'

/**
 * A session says whose it is, so that people can look at their own and end them: acting as an account, only its sessions
 * exist. The session store acts as none, and asks by the secret id. What was ended stays so, whatever a request that was
 * under way still saves.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table sessions add column account_id uuid
      generated always as (coalesce(sess ->> 'accountId', sess -> 'arrival' ->> 'accountId')::uuid) stored;
    alter table sessions add constraint sessions_account foreign key (account_id) references accounts on delete cascade;
    create index sessions_account_id on sessions (account_id);

    alter table sessions enable row level security;
    alter table sessions force row level security;
    do $$ begin
      execute format('create policy owner_sees_all on sessions to %I using (true) with check (true)', current_user);
    end $$;
    create policy own_sessions on sessions to bruggenscan_app
      using (current_account() is null or account_id = current_account());

    create table ended_sessions (
      sid_hash bytea not null,
      until timestamptz not null,
      constraint ended_sessions_pkey primary key (sid_hash)
    );

    create function note_ended_session() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public as $$
    begin
      delete from public.ended_sessions where until < now();
      insert into public.ended_sessions values (sha256(convert_to(old.sid, 'UTF8')), now() + interval '1 day')
        on conflict do nothing;
      return null;
    end $$;
    create trigger note_ended_session after delete on sessions for each row
      when (old.expire > now()) execute function note_ended_session();

    create function keep_session_ended() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public as $$
    begin
      if exists (select from public.ended_sessions where sid_hash = sha256(convert_to(new.sid, 'UTF8'))) then
        return null;
      end if;
      return new;
    end $$;
    create trigger keep_session_ended before insert on sessions for each row execute function keep_session_ended();
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop trigger keep_session_ended on sessions;
    drop trigger note_ended_session on sessions;
    drop function keep_session_ended;
    drop function note_ended_session;
    drop table ended_sessions;
    drop policy own_sessions on sessions;
    drop policy owner_sees_all on sessions;
    alter table sessions no force row level security;
    alter table sessions disable row level security;
    alter table sessions drop column account_id;
  `)
