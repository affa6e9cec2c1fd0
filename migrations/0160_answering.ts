import type { Knex } from 'knex'

/**
 * What a respondent's request asks of the database, each in one statement: a transaction of its own, within which the
 * institution is set as for any other. They act as whoever calls them, so that row-level security binds them; codes and
 * what they lead to are found by the functions that give away ids and nothing else.
 *
 * `takes_answers` is what every respondent's write begins with: it holds off a close, in the order of asking, until the
 * transaction ends. After it, each statement sees what was committed before.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create function takes_answers(sought uuid, today date) returns boolean language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(hashtextextended(sought::text, 0));
      perform from scans s where s.institution_id = current_institution() and s.id = sought
        and s.status = 'open' and s.closes_on >= today and s.discarded_on is null for share;
      return found;
    end $$;

    create function own_draft(place uuid, seated uuid, key bytea)
      returns table (ticket_id uuid, draft bytea, unit_id uuid, elsewhere boolean) language sql stable
      begin atomic
        select t.id, k.draft, t.unit_id, exists (select from ticket_keys other where other.institution_id = place
          and other.ticket_id = k.ticket_id and other.key_hash <> k.key_hash and other.draft is not null)
        from ticket_keys k join tickets t on t.institution_id = k.institution_id and t.id = k.ticket_id
        where k.institution_id = place and k.key_hash = key and t.group_id = seated;
      end;

    create function seat_of_code(sought text, slip bytea, held bytea)
      returns table (institution_id uuid, institution text, entry text, scan jsonb, own_group jsonb, units jsonb, edition jsonb,
        ticket_id uuid, draft bytea, unit_id uuid, elsewhere boolean)
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

    create function sheet_of_key(place uuid, sought uuid, key bytea)
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

    create function draft_of_key(place uuid, seated uuid, key bytea)
      returns table (draft bytea, unit_id uuid, elsewhere boolean) language plpgsql as $$
    begin
      perform set_config('app.institution', place::text, true);
      return query select d.draft, d.unit_id, d.elsewhere from own_draft(place, seated, key) d;
    end $$;

    create function take_seat(place uuid, sought uuid, today date, seated uuid, ticket uuid, key bytea, sealed bytea, slip bytea)
      returns text language plpgsql as $$
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, today) then return 'not-open'; end if;
      if slip is not null then
        update slips l set used = true where l.institution_id = place and l.code_hash = slip and not l.used;
        if not found then return 'slip-used'; end if;
      end if;
      insert into tickets (institution_id, scan_id, group_id, id) values (place, sought, seated, ticket);
      insert into ticket_keys (institution_id, ticket_id, key_hash, draft) values (place, ticket, key, sealed);
      return 'done';
    end $$;

    -- The ticket is locked before its key, here and everywhere. 'changed': not what the caller read any more.
    create function hold_draft(place uuid, key bytea, before bytea, out ticket uuid, out outcome text) language plpgsql as $$
    begin
      select t.id into ticket from tickets t
        join ticket_keys k on k.institution_id = t.institution_id and k.ticket_id = t.id
        where k.institution_id = place and k.key_hash = key for update of t;
      if not found then outcome := 'ticket-gone'; return; end if;
      perform from ticket_keys k where k.institution_id = place and k.key_hash = key
        and k.draft is not distinct from before for update;
      outcome := case when found then 'held' else 'changed' end;
    end $$;

    create function keep_draft(place uuid, sought uuid, today date, key bytea, before bytea, after bytea)
      returns text language plpgsql as $$
    declare
      held record;
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, today) then return 'not-open'; end if;
      held := hold_draft(place, key, before);
      if held.outcome <> 'held' then return held.outcome; end if;
      update ticket_keys k set draft = after where k.institution_id = place and k.key_hash = key;
      return 'done';
    end $$;

    -- Cells go in by key, everywhere in one order, so that two sheets never wait for each other.
    create function count_sheet(place uuid, sought uuid, today date, key bytea, before bytea, unit uuid,
      factors text[], currents text[], desireds text[], remarked text[], texts text[])
      returns text language plpgsql as $$
    declare
      held record;
      seated uuid;
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, today) then return 'not-open'; end if;
      held := hold_draft(place, key, before);
      if held.outcome <> 'held' then return held.outcome; end if;
      delete from tickets t where t.institution_id = place and t.id = held.ticket returning t.group_id into seated;
      insert into tallies as kept (institution_id, scan_id, group_id, unit_id, factor, current, desired, sheets)
        select place, sought, seated, unit, cell.factor, cell.current, cell.desired, 1
        from unnest(factors, currents, desireds) as cell (factor, current, desired)
        order by cell.factor collate "C", cell.current collate "C", cell.desired collate "C"
        on conflict (institution_id, scan_id, group_id, unit_id, factor, current, desired)
          do update set sheets = kept.sheets + 1;
      if cardinality(remarked) > 0 then
        insert into remarks (institution_id, scan_id, factor, text)
          select place, sought, remark.factor, remark.text from unnest(remarked, texts) as remark (factor, text);
      end if;
      return 'done';
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function count_sheet;
    drop function keep_draft;
    drop function hold_draft;
    drop function take_seat;
    drop function draft_of_key;
    drop function sheet_of_key;
    drop function seat_of_code;
    drop function own_draft;
    drop function takes_answers;
  `)
