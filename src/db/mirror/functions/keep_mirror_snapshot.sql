-- Keeps the snapshot of a fixed day; null when it waits. A printed one takes the pool as it is for the next comparison.
-- False when this day has one.
--
-- Called by: `keepSnapshot` of src/db/mirror/mirror-store.ts.
-- Locks: the pool, when the snapshot is printed.
-- Runs as: its owner, because the application may read snapshots and never change them. It returns a yes or a no.

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
