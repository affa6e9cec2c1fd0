import type { Knex } from 'knex'

export const up = (knex: Knex) =>
  knex.raw(`
    create table institutions (
      id uuid not null default gen_random_uuid(),
      name text not null,
      created_at timestamptz not null default now(),
      constraint institutions_pkey primary key (id),
      constraint institutions_name_length check (length(name) between 1 and 120)
    );
    alter table institutions enable row level security;
    alter table institutions force row level security;
    do $$ begin
      execute format('create policy owner_sees_all on institutions to %I using (true) with check (true)', current_user);
    end $$;
    create policy own_institution on institutions to bruggenscan_app
      using (id = current_institution()) with check (id = current_institution());
    grant select, insert, update, delete on institutions to bruggenscan_app;

    -- Asked before anyone is signed in: is this installation still empty?
    create function has_institutions() returns boolean language sql stable security definer
      set search_path = pg_catalog, public
      begin atomic select exists (select from public.institutions); end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function has_institutions;
    drop table institutions;
  `)
