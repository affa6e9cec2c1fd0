-- Deletes the contribution with this link. Where a printed snapshot counts it, its link and a keyed hash of what was
-- counted stay until the next print, so that the withdrawal counts as a change. False when there was no contribution.
--
-- Called by: `withdraw` of src/db/mirror/mirror-store.ts.
-- Locks: the pool.
-- Runs as: its owner, because the application may not touch the pool. It returns a yes or a no.

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
