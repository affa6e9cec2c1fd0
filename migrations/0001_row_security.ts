import type { Knex } from 'knex'

/**
 * The application acts as a role that owns nothing, so that row-level security binds it. The role belongs to the whole
 * cluster and may exist already. `protect_tenant_table` is what makes a table of one institution unreadable for another.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'bruggenscan_app') then
        create role bruggenscan_app nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$;

    do $$ begin
      if current_user <> 'bruggenscan_app' and not pg_has_role(current_user, 'bruggenscan_app', 'member') then
        execute format('grant bruggenscan_app to %I', current_user);
      end if;
    end $$;

    grant usage on schema public to bruggenscan_app;

    create function current_institution() returns uuid language sql stable
      return nullif(current_setting('app.institution', true), '')::uuid;

    create function current_account() returns uuid language sql stable
      return nullif(current_setting('app.account', true), '')::uuid;

    create procedure protect_tenant_table(name regclass) language plpgsql as $$
    begin
      execute format('alter table %s enable row level security', name);
      execute format('alter table %s force row level security', name);
      execute format('create policy owner_sees_all on %s to %I using (true) with check (true)', name, current_user);
      execute format('create policy own_institution on %s to bruggenscan_app
        using (institution_id = current_institution()) with check (institution_id = current_institution())', name);
      execute format('grant select, insert, update, delete on %s to bruggenscan_app', name);
    end $$;
    revoke execute on procedure protect_tenant_table from public;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop procedure protect_tenant_table;
    drop function current_account;
    drop function current_institution;
    revoke usage on schema public from bruggenscan_app;
  `)
