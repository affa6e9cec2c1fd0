import type { Knex } from 'knex'

/**
 * Two things about a scan that are fixed at launch: the address where everyone who was asked reads what came of it,
 * and the round before it. Of the second only the end of that earlier scan may take something away.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scans
      add column feedback_code text not null default replace(gen_random_uuid()::text, '-', ''),
      add column follows uuid,
      add constraint scans_feedback_code unique (feedback_code),
      add constraint scans_feedback_code_length check (length(feedback_code) between 22 and 64),
      add constraint scans_follows foreign key (institution_id, follows) references scans on delete set null (follows),
      add constraint scans_follows_another check (follows <> id);
    alter table scans alter column feedback_code drop default;
    create index scans_followed_by on scans (institution_id, follows) where follows is not null;
    ${refuseChange(
      `
      kept := old;
      kept.follows := null;
      if new.follows is null and new is not distinct from kept then return new; end if;`,
      ', new.feedback_code, new.follows',
      ', old.feedback_code, old.follows',
    )}

    create table feedback_pages (
      institution_id uuid not null,
      scan_id uuid not null,
      opening text not null,
      shows_findings boolean not null,
      published_at timestamptz,
      constraint feedback_pages_pkey primary key (institution_id, scan_id),
      constraint feedback_pages_scan foreign key (institution_id, scan_id) references scans on delete cascade,
      constraint feedback_pages_opening_length check (length(opening) <= 2000)
    );
    call protect_tenant_table('feedback_pages');

    -- The code in the address is all that a reader brings.
    create function scan_of_feedback_code(sought text) returns table (institution_id uuid, scan_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.id from public.scans s where s.feedback_code = sought; end;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop function scan_of_feedback_code;
    drop table feedback_pages;
    ${refuseChange('', '', '')}
    drop index scans_followed_by;
    alter table scans drop column follows, drop column feedback_code;
  `)

/** The trigger's function of the frozen scans, with an exception before its rule and more columns in it. */
function refuseChange(exception: string, more: string, moreOld: string): string {
  return `
    create or replace function refuse_change_of_launched_scan() returns trigger language plpgsql as $$
    ${exception === '' ? '' : 'declare kept scans;'}
    begin
      if old.status = 'draft' then
        if new.status = 'closed' then
          raise exception 'a draft can not be closed' using errcode = 'check_violation', constraint = 'scans_frozen';
        end if;
        return new;
      end if;${exception}
      if (old.status = 'closed' and new is distinct from old)
        or new.status = 'draft'
        or new.closes_on < old.closes_on
        or (new.institution_id, new.id, new.title, new.reference_date, new.coach_singular, new.coach_plural, new.edition,
            new.asks_wish, new.takes_remarks, new.created_at, new.opened_at${more})
          is distinct from
           (old.institution_id, old.id, old.title, old.reference_date, old.coach_singular, old.coach_plural, old.edition,
            old.asks_wish, old.takes_remarks, old.created_at, old.opened_at${moreOld})
      then
        raise exception 'a launched scan is frozen' using errcode = 'check_violation', constraint = 'scans_frozen';
      end if;
      return new;
    end $$;`
}
