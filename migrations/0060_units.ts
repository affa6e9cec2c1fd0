import type { Knex } from 'knex'

/**
 * Colleges or locations within which a protected group's answers may also be shown. Frozen at launch, as the groups
 * are. A ticket may know its unit; a count without one is of who picked none, of several, or of a group on the record.
 * Of how many people a unit was asked stays known while tickets go, as of a group.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table units (
      institution_id uuid not null,
      scan_id uuid not null,
      id uuid not null default gen_random_uuid(),
      name text not null,
      position integer not null,
      constraint units_pkey primary key (institution_id, id),
      constraint units_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint units_of_scan unique (institution_id, scan_id, id),
      constraint units_name unique (institution_id, scan_id, name) deferrable initially deferred,
      constraint units_place unique (institution_id, scan_id, position) deferrable initially deferred,
      constraint units_name_length check (length(name) between 1 and 60),
      constraint units_position check (position between 0 and 19)
    );
    call protect_tenant_table('units');

    create function refuse_change_of_launched_unit() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public as $$
    declare
      subject units := coalesce(old, new);
      scan_status text := (select status from scans
        where institution_id = subject.institution_id and id = subject.scan_id);
      moves boolean := tg_op = 'UPDATE'
        and (new.institution_id, new.scan_id) is distinct from (old.institution_id, old.scan_id);
    begin
      -- No scan: it is being deleted, and its units go with it.
      if not moves and (scan_status is null or scan_status = 'draft') then return coalesce(new, old); end if;
      raise exception 'a unit of a launched scan is frozen' using errcode = 'check_violation', constraint = 'units_frozen';
    end $$;
    create trigger units_frozen before insert or update or delete on units
      for each row execute function refuse_change_of_launched_unit();

    alter table tickets add column unit_id uuid,
      add constraint tickets_unit foreign key (institution_id, scan_id, unit_id)
        references units (institution_id, scan_id, id) on delete set null (unit_id);
    alter table invited_addresses add column unit_id uuid,
      add constraint invited_addresses_unit foreign key (institution_id, scan_id, unit_id)
        references units (institution_id, scan_id, id) on delete set null (unit_id);

    alter table tallies add column unit_id uuid,
      add constraint tallies_unit foreign key (institution_id, scan_id, unit_id)
        references units (institution_id, scan_id, id) on delete cascade,
      drop constraint tallies_pkey,
      add constraint tallies_cell unique nulls not distinct
        (institution_id, scan_id, group_id, unit_id, factor, current, desired);
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    with parted as (delete from tallies returning *)
    insert into tallies (institution_id, scan_id, group_id, factor, current, desired, sheets)
      select institution_id, scan_id, group_id, factor, current, desired, sum(sheets) from parted
      group by institution_id, scan_id, group_id, factor, current, desired;
    alter table tallies
      drop constraint tallies_cell,
      add constraint tallies_pkey primary key (institution_id, scan_id, group_id, factor, current, desired),
      drop column unit_id;
    alter table invited_addresses drop column unit_id;
    alter table tickets drop column unit_id;
    drop table units;
    drop function refuse_change_of_launched_unit;
  `)
