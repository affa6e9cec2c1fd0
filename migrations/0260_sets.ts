import type { Knex } from 'knex'

/**
 * The further sets of questions of a scan: their keys, editions and items, frozen at the launch as the rest of the scan
 * is. Their answers are cells of the tally like those of the factors, but never in a unit, so each cell of a sheet now
 * says in which unit it is counted.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scans add column sets jsonb not null default '[]',
      add constraint scans_sets check (jsonb_typeof(sets) = 'array');

    drop function count_sheet;
    create or replace function count_sheet(place uuid, sought uuid, minute timestamptz, key bytea, before bytea,
      counted_in uuid[], factors text[], currents text[], desireds text[], remarked text[], texts text[])
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
        select place, sought, seated, cell.unit, cell.factor, cell.current, cell.desired, 1
        from unnest(counted_in, factors, currents, desireds) as cell (unit, factor, current, desired)
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

    delete from tallies t using scans s, jsonb_array_elements(s.sets) as kept (part)
      where t.institution_id = s.institution_id and t.scan_id = s.id and jsonb_exists(kept.part -> 'factors', t.factor);
    alter table scans drop column sets;
  `)
