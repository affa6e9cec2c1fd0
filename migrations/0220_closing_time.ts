import type { Knex } from 'knex'

/**
 * A scan closes at a time of day, no longer at the end of a day. `closes_at` is the last minute in which answers are
 * accepted, so 23:59 means what the day meant: until midnight. Changing the type fires no trigger, so that closed scans,
 * which nobody may change, get their time as well.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    drop function scans_ending;
    drop function scans_due;

    alter table scans rename column closes_on to closes_at;
    alter table scans alter column closes_at type timestamptz using (closes_at + time '23:59') at time zone 'Europe/Amsterdam';
    alter table notices rename column closes_on to closes_at;
    alter table notices alter column closes_at type timestamptz using (closes_at + time '23:59') at time zone 'Europe/Amsterdam';
    alter table scans add constraint scans_closes_at check (extract(epoch from closes_at) % 60 = 0);

    create or replace function scans_due(minute timestamptz) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open' and s.closes_at < minute; end;

    create or replace function scans_ending(until timestamptz) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open' and s.closes_at <= until; end;

    create or replace function refuse_change_of_launched_scan() returns trigger language plpgsql as $$
    declare
      kept scans;
      changeable text[] := array['status', 'closes_at', 'closed_at'];
    begin
      if old.status = 'draft' then
        if new.status = 'closed' then
          raise exception 'a draft can not be closed' using errcode = 'check_violation', constraint = 'scans_frozen';
        end if;
        if new.status = 'open' then
          perform from rubric_editions e
            where e.institution_id = new.institution_id and e.id = new.own_edition for share;
        end if;
        return new;
      end if;
      kept := old;
      kept.follows := null;
      if new.follows is null and new is not distinct from kept then return new; end if;
      if (old.status = 'closed' and new is distinct from old)
        or new.status = 'draft'
        or new.closes_at < old.closes_at
        or to_jsonb(new) - changeable <> to_jsonb(old) - changeable
      then
        raise exception 'a launched scan is frozen' using errcode = 'check_violation', constraint = 'scans_frozen';
      end if;
      return new;
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function scans_ending;
    drop function scans_due;

    alter table scans drop constraint scans_closes_at;
    alter table scans rename column closes_at to closes_on;
    alter table scans alter column closes_on type date using (closes_on at time zone 'Europe/Amsterdam')::date;
    alter table notices rename column closes_at to closes_on;
    alter table notices alter column closes_on type date using (closes_on at time zone 'Europe/Amsterdam')::date;

    create or replace function scans_due(today date) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open' and s.closes_on < today; end;

    create or replace function scans_ending(last_day date) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.status = 'open' and s.closes_on <= last_day; end;

    create or replace function refuse_change_of_launched_scan() returns trigger language plpgsql as $$
    declare
      kept scans;
      changeable text[] := array['status', 'closes_on', 'closed_at'];
    begin
      if old.status = 'draft' then
        if new.status = 'closed' then
          raise exception 'a draft can not be closed' using errcode = 'check_violation', constraint = 'scans_frozen';
        end if;
        if new.status = 'open' then
          perform from rubric_editions e
            where e.institution_id = new.institution_id and e.id = new.own_edition for share;
        end if;
        return new;
      end if;
      kept := old;
      kept.follows := null;
      if new.follows is null and new is not distinct from kept then return new; end if;
      if (old.status = 'closed' and new is distinct from old)
        or new.status = 'draft'
        or new.closes_on < old.closes_on
        or to_jsonb(new) - changeable <> to_jsonb(old) - changeable
      then
        raise exception 'a launched scan is frozen' using errcode = 'check_violation', constraint = 'scans_frozen';
      end if;
      return new;
    end $$;
  `)
