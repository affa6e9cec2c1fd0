import type { Knex } from 'knex'

/**
 * What groups expect of each other: of a scan, which group is asked about which other group, frozen at the launch as the rest
 * is; and how many people guessed what. Guesses are counted apart, in no unit, so that nothing joins them with the answers of
 * the same person. Like the tallies they hold no time, order or address, and are vacuumed as soon as a row is dead.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scans add column expectations jsonb not null default '[]',
      add constraint scans_expectations check (jsonb_typeof(expectations) = 'array');

    create table guess_tallies (
      institution_id uuid not null,
      scan_id uuid not null,
      group_id uuid not null,
      factor text not null,
      expected text not null,
      sheets integer not null,
      constraint guess_tallies_pkey primary key (institution_id, scan_id, group_id, factor, expected),
      constraint guess_tallies_group foreign key (institution_id, scan_id, group_id)
        references stakeholder_groups (institution_id, scan_id, id) on delete cascade,
      constraint guess_tallies_factor_length check (length(factor) between 1 and 40),
      constraint guess_tallies_expected check (expected in ('1', '2', '3', 'dk')),
      constraint guess_tallies_sheets check (sheets > 0)
    ) with (fillfactor = 50, autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
    call protect_tenant_table('guess_tallies');
    revoke update on guess_tallies from bruggenscan_app;
    grant update (sheets) on guess_tallies to bruggenscan_app;
    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        grant maintain on guess_tallies to bruggenscan_app;
      end if;
    end $$;

    drop function count_sheet;
    create or replace function count_sheet(place uuid, sought uuid, minute timestamptz, key bytea, before bytea,
      counted_in uuid[], factors text[], currents text[], desireds text[], guessed text[], guesses text[], remarked text[],
      texts text[])
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
      if cardinality(guessed) > 0 then
        insert into guess_tallies as kept (institution_id, scan_id, group_id, factor, expected, sheets)
          select place, sought, seated, guess.factor, guess.expected, 1
          from unnest(guessed, guesses) as guess (factor, expected)
          order by guess.factor collate "C", guess.expected collate "C"
          on conflict (institution_id, scan_id, group_id, factor, expected) do update set sheets = kept.sheets + 1;
      end if;
      if cardinality(remarked) > 0 then
        insert into remarks (institution_id, scan_id, factor, text)
          select place, sought, remark.factor, remark.text from unnest(remarked, texts) as remark (factor, text);
      end if;
      return 'done';
    end $$;

    drop function seat_of_code;
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
  `)

export const down = (knex: Knex) =>
  knex.raw(`
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

    drop function seat_of_code;
    create or replace function seat_of_code(sought text, slip bytea, held bytea)
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

    drop table guess_tallies;
    alter table scans drop column expectations;
  `)
