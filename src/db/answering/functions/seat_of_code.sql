-- Returns all that a respondent's page needs to know about a code: how it was entered, the institution, the scan, the
-- group, the group that it is asked about, if any, and the draft of the key that the browser holds. It tries the codes
-- of groups, then replaced codes, then slips. It sets the institution for its own transaction.
--
-- Called by: `findSeat` of src/db/answering/answering-read-models.ts, on each page of a respondent.
-- Locks: none.
-- Runs as: its caller, so row-level security binds it. Only the three functions that find the institution of a code
--   run as their owner.

create or replace function seat_of_code(sought text, slip bytea, held bytea)
  returns table (institution_id uuid, institution text, entry text, scan jsonb, own_group jsonb, guessed_about jsonb, units jsonb,
    edition jsonb, ticket_id uuid, draft bytea, unit_id uuid, elsewhere boolean)
  language plpgsql as $$
declare
  place uuid;
  seated uuid;
  kind text := 'group';
begin
  select c.institution_id, c.group_id into place, seated from group_of_code(sought) c;
  if not found then
    kind := 'revoked';
    select c.institution_id, c.group_id into place, seated from group_of_revoked_code(sought) c;
  end if;
  if not found then
    kind := 'slip';
    select c.institution_id, c.group_id into place, seated from group_of_slip(slip) c;
  end if;
  if not found then return; end if;
  perform set_config('app.institution', place::text, true);
  return query
    select place, i.name,
      case when kind = 'slip' and (select l.used from slips l where l.institution_id = place and l.code_hash = slip)
        then 'used-slip' else kind end,
      to_jsonb(s), to_jsonb(g),
      (select jsonb_build_object('key', a.key, 'label', a.label, 'invited', a.invited)
        from jsonb_array_elements(s.expectations) as asked (pair)
        join stakeholder_groups a on a.institution_id = place and a.scan_id = s.id and a.key = asked.pair ->> 'about'
        where asked.pair ->> 'group' = g.key),
      (select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.position)
        from units u where u.institution_id = place and u.scan_id = s.id),
      (select to_jsonb(e) from rubric_editions e where e.institution_id = place and e.id = s.own_edition),
      d.ticket_id, d.draft, d.unit_id, d.elsewhere
    from stakeholder_groups g
    join scans s on s.institution_id = g.institution_id and s.id = g.scan_id
    join institutions i on i.id = g.institution_id
    left join lateral own_draft(place, seated, held) d on true
    where g.institution_id = place and g.id = seated and s.discarded_on is null;
end $$;
