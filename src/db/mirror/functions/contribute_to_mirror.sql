-- Puts a contribution in the mirror's pool, in the place of an earlier one with the same link.
--
-- Called by: `contribute` of src/db/mirror/mirror-store.ts.
-- Locks: the pool.
-- Runs as: its owner, because the application may not touch the pool. It returns nothing.

create or replace function contribute_to_mirror(own_link bytea, brought_by bytea, given jsonb, given_mark bytea)
  returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into mirror_pool (link, source, record, mark) values (own_link, brought_by, given, given_mark)
    on conflict (link) do update set source = excluded.source, record = excluded.record, mark = excluded.mark;
  perform rewrite_mirror_pool();
end $$;
