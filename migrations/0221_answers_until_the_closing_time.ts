import type { Knex } from 'knex'

/** A respondent's write is accepted up to the minute in which the scan closes. */
export const up = (knex: Knex) =>
  knex.raw(`
    drop function count_sheet;
    drop function carry_draft;
    drop function keep_draft;
    drop function take_seat;
    drop function takes_answers;

    create or replace function takes_answers(sought uuid, minute timestamptz) returns boolean language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(hashtextextended(sought::text, 0));
      perform from scans s where s.institution_id = current_institution() and s.id = sought
        and s.status = 'open' and s.closes_at >= minute and s.discarded_on is null for share;
      return found;
    end $$;

    create or replace function take_seat(place uuid, sought uuid, minute timestamptz, seated uuid, ticket uuid, key bytea, sealed bytea, slip bytea)
      returns text language plpgsql as $$
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, minute) then return 'not-open'; end if;
      if slip is not null then
        update slips l set used = true where l.institution_id = place and l.code_hash = slip and not l.used;
        if not found then return 'slip-used'; end if;
      end if;
      insert into tickets (institution_id, scan_id, group_id, id) values (place, sought, seated, ticket);
      insert into ticket_keys (institution_id, ticket_id, key_hash, draft) values (place, ticket, key, sealed);
      return 'done';
    end $$;

    create or replace function keep_draft(place uuid, sought uuid, minute timestamptz, key bytea, before bytea, after bytea)
      returns text language plpgsql as $$
    declare
      held record;
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, minute) then return 'not-open'; end if;
      held := hold_draft(place, key, before);
      if held.outcome <> 'held' then return held.outcome; end if;
      update ticket_keys k set draft = after where k.institution_id = place and k.key_hash = key;
      return 'done';
    end $$;

    create or replace function carry_draft(place uuid, sought uuid, minute timestamptz, earlier bytea, before bytea, arriving bytea,
      after bytea)
      returns text language plpgsql as $$
    declare
      held record;
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, minute) then return 'not-open'; end if;
      held := hold_draft(place, arriving, null);
      if held.outcome <> 'held' then return held.outcome; end if;
      update ticket_keys k set draft = null where k.institution_id = place and k.ticket_id = held.ticket
        and k.key_hash = earlier and k.draft = before;
      if not found then return 'changed'; end if;
      update ticket_keys k set draft = after where k.institution_id = place and k.key_hash = arriving;
      return 'done';
    end $$;

    create or replace function count_sheet(place uuid, sought uuid, minute timestamptz, key bytea, before bytea, unit uuid,
      factors text[], currents text[], desireds text[], remarked text[], texts text[])
      returns text language plpgsql as $$
    declare
      held record;
      seated uuid;
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, minute) then return 'not-open'; end if;
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
    drop function carry_draft;
    drop function keep_draft;
    drop function take_seat;
    drop function takes_answers;

    create or replace function takes_answers(sought uuid, today date) returns boolean language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(hashtextextended(sought::text, 0));
      perform from scans s where s.institution_id = current_institution() and s.id = sought
        and s.status = 'open' and s.closes_on >= today and s.discarded_on is null for share;
      return found;
    end $$;

    create or replace function take_seat(place uuid, sought uuid, today date, seated uuid, ticket uuid, key bytea, sealed bytea, slip bytea)
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

    create or replace function keep_draft(place uuid, sought uuid, today date, key bytea, before bytea, after bytea)
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

    create or replace function carry_draft(place uuid, sought uuid, today date, earlier bytea, before bytea, arriving bytea,
      after bytea)
      returns text language plpgsql as $$
    declare
      held record;
    begin
      perform set_config('app.institution', place::text, true);
      if not takes_answers(sought, today) then return 'not-open'; end if;
      held := hold_draft(place, arriving, null);
      if held.outcome <> 'held' then return held.outcome; end if;
      update ticket_keys k set draft = null where k.institution_id = place and k.ticket_id = held.ticket
        and k.key_hash = earlier and k.draft = before;
      if not found then return 'changed'; end if;
      update ticket_keys k set draft = after where k.institution_id = place and k.key_hash = arriving;
      return 'done';
    end $$;

    create or replace function count_sheet(place uuid, sought uuid, today date, key bytea, before bytea, unit uuid,
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
