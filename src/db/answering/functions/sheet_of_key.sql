-- Returns the scan, and what a key has written for it. `own_group` is null when the ticket is gone. No row: there is
-- no such scan.
--
-- Called by: `drafts_of_keys`, and `read`, through src/db/answering/answering.ts, before a draft is changed or a sheet
--   is counted.
-- Locks: none. The write that follows says which draft was read, and writes nothing when the draft has changed.
-- Runs as: its caller, so row-level security binds it.

create or replace function sheet_of_key(place uuid, sought uuid, key bytea)
  returns table (scan jsonb, own_group jsonb, units jsonb, edition jsonb, draft bytea, unit_id uuid)
  language plpgsql as $$
begin
  perform set_config('app.institution', place::text, true);
  return query
    select to_jsonb(s), to_jsonb(g),
      (select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.position)
        from units u where u.institution_id = place and u.scan_id = s.id),
      (select to_jsonb(e) from rubric_editions e where e.institution_id = place and e.id = s.own_edition),
      k.draft, t.unit_id
    from scans s
    left join ticket_keys k on k.institution_id = s.institution_id and k.key_hash = key
    left join tickets t on t.institution_id = k.institution_id and t.id = k.ticket_id
    left join stakeholder_groups g on g.institution_id = t.institution_id and g.id = t.group_id
    where s.institution_id = place and s.id = sought and s.discarded_on is null;
end $$;
