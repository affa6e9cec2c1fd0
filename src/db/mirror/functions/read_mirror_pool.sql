-- Returns every row of the mirror's pool, in the order of the links: the contribution (null when it was withdrawn), whether
-- the last printed snapshot counts this institution, and whether anything changed since.
--
-- Called by: `pool` of src/db/mirror/mirror-store.ts.
-- Locks: none.
-- Runs as: its owner, because the application may not touch the pool. A row names no institution.

create or replace function read_mirror_pool()
  returns table (link bytea, source bytea, record jsonb, in_print boolean, changed boolean)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select p.link, p.source, p.record, p.printed is not null, p.mark is distinct from p.printed
    from public.mirror_pool p order by p.link;
  end;
