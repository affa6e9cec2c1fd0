import type { Knex } from 'knex'

/**
 * The mirror: contributions of institutions in a pool that names none of them, and the snapshots that everybody reads. The
 * application reaches the pool through functions of its owner only. A link is a keyed hash: whoever has the database
 * and not the secret can't tell whose row it is.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table mirror_pool (
      link bytea not null,
      source bytea,
      record jsonb,
      mark bytea,
      printed bytea,
      constraint mirror_pool_pkey primary key (link),
      constraint mirror_pool_record check ((record is null) = (mark is null)),
      constraint mirror_pool_empty check (record is not null or printed is not null)
    );
    alter table mirror_pool enable row level security;
    alter table mirror_pool force row level security;
    do $$ begin
      execute format('create policy owner_sees_all on mirror_pool to %I using (true) with check (true)', current_user);
    end $$;

    create table mirror_snapshots (
      made_on date not null,
      content jsonb,
      constraint mirror_snapshots_pkey primary key (made_on)
    );
    grant select on mirror_snapshots to bruggenscan_app;

    create or replace function rewrite_mirror_pool() returns void language plpgsql as $$
    declare
      kept mirror_pool[];
    begin
      lock table mirror_pool in share row exclusive mode;
      kept := array(select p from mirror_pool p);
      delete from mirror_pool;
      insert into mirror_pool select row_kept.* from unnest(kept) as row_kept order by row_kept.link;
    end $$;

    create or replace function contribute_to_mirror(own_link bytea, brought_by bytea, given jsonb, given_mark bytea)
      returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      insert into mirror_pool (link, source, record, mark) values (own_link, brought_by, given, given_mark)
        on conflict (link) do update set source = excluded.source, record = excluded.record, mark = excluded.mark;
      perform rewrite_mirror_pool();
    end $$;

    create or replace function withdraw_from_mirror(own_link bytea) returns boolean
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      was_there boolean;
    begin
      delete from mirror_pool where link = own_link and printed is null;
      was_there := found;
      update mirror_pool set record = null, mark = null where link = own_link and record is not null;
      was_there := was_there or found;
      perform rewrite_mirror_pool();
      return was_there;
    end $$;

    create or replace function read_mirror_pool()
      returns table (link bytea, source bytea, record jsonb, in_print boolean, changed boolean)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic
        select p.link, p.source, p.record, p.printed is not null, p.mark is distinct from p.printed
        from public.mirror_pool p order by p.link;
      end;

    create or replace function keep_mirror_snapshot(day date, given jsonb) returns boolean
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      insert into mirror_snapshots (made_on, content) values (day, given) on conflict (made_on) do nothing;
      if not found then return false; end if;
      if given is not null then
        delete from mirror_pool where record is null;
        update mirror_pool set printed = mark;
        perform rewrite_mirror_pool();
      end if;
      return true;
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function keep_mirror_snapshot;
    drop function read_mirror_pool;
    drop function withdraw_from_mirror;
    drop function contribute_to_mirror;
    drop function rewrite_mirror_pool;
    drop table mirror_snapshots;
    drop table mirror_pool;
  `)
