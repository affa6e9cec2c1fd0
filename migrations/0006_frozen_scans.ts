import type { Knex } from 'knex'

/**
 * What respondents were told stays true, whoever writes: after launch a scan may only close later, and a group may only
 * become stricter or have more people invited. Deleting goes through the scan as a whole.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create function refuse_change_of_launched_scan() returns trigger language plpgsql as $$
    begin
      if old.status = 'draft' then
        if new.status = 'closed' then
          raise exception 'a draft can not be closed' using errcode = 'check_violation', constraint = 'scans_frozen';
        end if;
        return new;
      end if;
      if (old.status = 'closed' and new is distinct from old)
        or new.status = 'draft'
        or new.closes_on < old.closes_on
        or (new.institution_id, new.id, new.title, new.reference_date, new.coach_singular, new.coach_plural, new.edition,
            new.asks_wish, new.takes_remarks, new.created_at, new.opened_at)
          is distinct from
           (old.institution_id, old.id, old.title, old.reference_date, old.coach_singular, old.coach_plural, old.edition,
            old.asks_wish, old.takes_remarks, old.created_at, old.opened_at)
      then
        raise exception 'a launched scan is frozen' using errcode = 'check_violation', constraint = 'scans_frozen';
      end if;
      return new;
    end $$;
    create trigger scans_frozen before update on scans
      for each row execute function refuse_change_of_launched_scan();

    create function refuse_change_of_launched_group() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public as $$
    declare
      subject stakeholder_groups := coalesce(old, new);
      scan_status text := (select status from scans
        where institution_id = subject.institution_id and id = subject.scan_id);
      moves boolean := tg_op = 'UPDATE'
        and (new.institution_id, new.scan_id) is distinct from (old.institution_id, old.scan_id);
    begin
      -- No scan: it is being deleted, and its groups go with it.
      if not moves and (scan_status is null or scan_status = 'draft') then return coalesce(new, old); end if;
      if moves or tg_op <> 'UPDATE' or scan_status = 'closed'
        or coalesce(new.threshold, 0) < coalesce(old.threshold, 0)
        or coalesce(new.invited, 0) < coalesce(old.invited, 0)
        or (new.id, new.key, new.position, new.label, new.code)
          is distinct from (old.id, old.key, old.position, old.label, old.code)
      then
        raise exception 'a group of a launched scan is frozen'
          using errcode = 'check_violation', constraint = 'stakeholder_groups_frozen';
      end if;
      return new;
    end $$;
    create trigger stakeholder_groups_frozen before insert or update or delete on stakeholder_groups
      for each row execute function refuse_change_of_launched_group();
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop trigger stakeholder_groups_frozen on stakeholder_groups;
    drop function refuse_change_of_launched_group;
    drop trigger scans_frozen on scans;
    drop function refuse_change_of_launched_scan;
  `)
