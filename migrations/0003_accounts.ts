import type { Knex } from 'knex'

/** An account belongs to no institution; its memberships do. Reached as oneself, or as a fellow member. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table accounts (
      id uuid not null default gen_random_uuid(),
      email text not null,
      name text not null,
      password_hash text not null,
      created_at timestamptz not null default now(),
      constraint accounts_pkey primary key (id),
      constraint accounts_email_is_lower_case check (email = lower(email) and length(email) between 3 and 254),
      constraint accounts_name_length check (length(name) between 1 and 120)
    );
    create unique index accounts_email_key on accounts (email);

    create table memberships (
      institution_id uuid not null,
      account_id uuid not null,
      role text not null,
      constraint memberships_pkey primary key (institution_id, account_id, role),
      constraint memberships_institution foreign key (institution_id) references institutions on delete cascade,
      constraint memberships_account foreign key (account_id) references accounts on delete cascade,
      constraint memberships_role check (role in ('board', 'facilitator'))
    );
    create index memberships_account_id on memberships (account_id);

    call protect_tenant_table('memberships');
    create policy own_account on memberships for select to bruggenscan_app using (account_id = current_account());

    create policy member_of on institutions for select to bruggenscan_app
      using (exists (select from memberships m where m.institution_id = institutions.id and m.account_id = current_account()));

    alter table accounts enable row level security;
    alter table accounts force row level security;
    do $$ begin
      execute format('create policy owner_sees_all on accounts to %I using (true) with check (true)', current_user);
    end $$;
    create policy own_account on accounts to bruggenscan_app
      using (id = current_account()) with check (id = current_account());
    create policy fellow_members on accounts for select to bruggenscan_app
      using (exists (select from memberships m where m.account_id = accounts.id and m.institution_id = current_institution()));
    grant select, insert, update, delete on accounts to bruggenscan_app;

    -- Who signs in has no session yet: an id and nothing else.
    create function account_of_email(sought text) returns uuid language sql stable security definer
      set search_path = pg_catalog, public
      begin atomic select id from public.accounts where email = lower(sought); end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function account_of_email;
    drop policy member_of on institutions;
    drop policy fellow_members on accounts;
    drop table memberships;
    drop table accounts;
  `)
