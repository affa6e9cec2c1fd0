import type { Knex } from 'knex'

/** When the closing time of a scan was moved, and the mailing that says so to people who haven't answered. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scans add column closing_moved_at timestamptz;
    alter table mailings drop constraint mailings_kind;
    alter table mailings add constraint mailings_kind
      check (kind in ('invitation', 'reminder', 'final-notice', 'later-closing'));

    create or replace function refuse_change_of_launched_scan() returns trigger language plpgsql as $$
    declare
      kept scans;
      changeable text[] := array['status', 'closes_at', 'closing_moved_at', 'closed_at'];
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
    delete from mailings where kind = 'later-closing';
    alter table mailings drop constraint mailings_kind;
    alter table mailings add constraint mailings_kind check (kind in ('invitation', 'reminder', 'final-notice'));
    alter table scans drop column closing_moved_at;

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
