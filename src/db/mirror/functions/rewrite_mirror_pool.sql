-- Writes every row of the mirror's pool again, in the order of the links, so that neither the place of a row nor the
-- transaction that wrote it tells which row changed.
--
-- Called by: the other functions of the mirror that change the pool.
-- Locks: the pool, which other changes wait for.
-- Runs as: its caller, who is the owner of the pool; the application may not touch it.

create or replace function rewrite_mirror_pool() returns void language plpgsql as $$
declare
  kept mirror_pool[];
begin
  lock table mirror_pool in share row exclusive mode;
  kept := array(select p from mirror_pool p);
  delete from mirror_pool;
  insert into mirror_pool select row_kept.* from unnest(kept) as row_kept order by row_kept.link;
end $$;
