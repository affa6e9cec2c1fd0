import type { Knex } from 'knex'

/**
 * An institution that has a board keeps one, whatever is deleted at the same moment: whoever takes a board member away
 * waits for others who do. Deleting the institution itself takes all of them.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create function keep_a_board() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      perform from public.institutions where id = old.institution_id for no key update;
      if found and not exists (
        select from public.memberships where institution_id = old.institution_id and role = 'board'
      ) then
        raise exception 'the last board member stays' using errcode = '23514', constraint = 'memberships_keep_a_board';
      end if;
      return null;
    end $$;
    revoke execute on function keep_a_board from public;
    create trigger keep_a_board after delete or update on memberships for each row
      when (old.role = 'board') execute function keep_a_board();
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop trigger keep_a_board on memberships;
    drop function keep_a_board;
  `)
