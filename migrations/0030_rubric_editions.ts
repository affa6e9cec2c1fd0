import type { Knex } from 'knex'

/**
 * An institution's own wording of the rubric. A scan asks in a standard edition, by its key, or in one of these. Its
 * words are frozen from the launch of such a scan on: the launch waits for who is rewording, and holds off who comes
 * after. A launched scan itself is frozen in all but what is listed, so that a new column needs no new rule.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table rubric_editions (
      institution_id uuid not null,
      id uuid not null,
      name text not null,
      version integer not null,
      texts jsonb not null,
      created_at timestamptz not null,
      constraint rubric_editions_pkey primary key (institution_id, id),
      constraint rubric_editions_institution foreign key (institution_id) references institutions on delete cascade,
      constraint rubric_editions_version_of_name unique (institution_id, name, version),
      constraint rubric_editions_name_length check (length(name) between 1 and 60),
      constraint rubric_editions_version check (version >= 1)
    );
    call protect_tenant_table('rubric_editions');

    alter table scans
      alter column edition drop not null,
      add column own_edition uuid,
      add constraint scans_own_edition foreign key (institution_id, own_edition) references rubric_editions,
      add constraint scans_one_edition check (num_nonnulls(edition, own_edition) = 1);
    create index scans_of_own_edition on scans (institution_id, own_edition) where own_edition is not null;

    create function refuse_change_of_used_edition() returns trigger language plpgsql as $$
    begin
      if exists (select from scans s
        where s.institution_id = old.institution_id and s.own_edition = old.id and s.status <> 'draft')
      then
        raise exception 'an edition in use is frozen'
          using errcode = 'check_violation', constraint = 'rubric_editions_frozen';
      end if;
      return new;
    end $$;
    create trigger rubric_editions_frozen before update on rubric_editions
      for each row execute function refuse_change_of_used_edition();

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

/** Fails while a scan asks in an own edition: its words would be lost. */
export const down = (knex: Knex) =>
  knex.raw(`
    create or replace function refuse_change_of_launched_scan() returns trigger language plpgsql as $$
    declare kept scans;
    begin
      if old.status = 'draft' then
        if new.status = 'closed' then
          raise exception 'a draft can not be closed' using errcode = 'check_violation', constraint = 'scans_frozen';
        end if;
        return new;
      end if;
      kept := old;
      kept.follows := null;
      if new.follows is null and new is not distinct from kept then return new; end if;
      if (old.status = 'closed' and new is distinct from old)
        or new.status = 'draft'
        or new.closes_on < old.closes_on
        or (new.institution_id, new.id, new.title, new.reference_date, new.coach_singular, new.coach_plural, new.edition,
            new.asks_wish, new.takes_remarks, new.created_at, new.opened_at, new.feedback_code, new.follows)
          is distinct from
           (old.institution_id, old.id, old.title, old.reference_date, old.coach_singular, old.coach_plural, old.edition,
            old.asks_wish, old.takes_remarks, old.created_at, old.opened_at, old.feedback_code, old.follows)
      then
        raise exception 'a launched scan is frozen' using errcode = 'check_violation', constraint = 'scans_frozen';
      end if;
      return new;
    end $$;
    alter table scans alter column edition set not null, drop column own_edition;
    drop table rubric_editions;
    drop function refuse_change_of_used_edition;
  `)
