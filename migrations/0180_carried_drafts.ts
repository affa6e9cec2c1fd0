import type { Knex } from 'knex'

/**
 * A draft goes from one key of a ticket to another in one statement that reads and one that writes, as all that a
 * respondent asks. `carry_draft` says which draft it read and takes its locks in the order of the other writes.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create or replace function drafts_of_keys(place uuid, sought uuid, earlier bytea, arriving bytea)
      returns table (scan jsonb, units jsonb, edition jsonb, one_ticket boolean, earlier_draft bytea, arriving_draft bytea)
      language plpgsql as $$
    begin
      perform set_config('app.institution', place::text, true);
      return query
        select s.scan, s.units, s.edition, e.key_hash is not null, e.draft, s.draft
        from sheet_of_key(place, sought, arriving) s
        left join ticket_keys a on a.institution_id = place and a.key_hash = arriving
        left join ticket_keys e on e.institution_id = a.institution_id and e.ticket_id = a.ticket_id and e.key_hash = earlier;
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
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function carry_draft;
    drop function drafts_of_keys;
  `)
