import type { Knex } from 'knex'

/**
 * Codes besides the one that a group has now. One that was replaced is kept, so that who follows it hears whom to ask
 * and who had begun goes on; a launched group changes its code in no other way. A slip's code works once, and only a
 * keyed hash of it is kept: nobody can print it a second time.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table revoked_codes (
      institution_id uuid not null,
      scan_id uuid not null,
      group_id uuid not null,
      code text not null,
      constraint revoked_codes_pkey primary key (institution_id, code),
      constraint revoked_codes_code unique (code),
      constraint revoked_codes_group foreign key (institution_id, scan_id, group_id)
        references stakeholder_groups (institution_id, scan_id, id) on delete cascade
    );
    call protect_tenant_table('revoked_codes');
    create index revoked_codes_of_group on revoked_codes (institution_id, scan_id, group_id);

    create table slips (
      institution_id uuid not null,
      scan_id uuid not null,
      group_id uuid not null,
      code_hash bytea not null,
      used boolean not null default false,
      constraint slips_pkey primary key (institution_id, code_hash),
      constraint slips_code unique (code_hash),
      constraint slips_hash_length check (length(code_hash) = 32),
      constraint slips_group foreign key (institution_id, scan_id, group_id)
        references stakeholder_groups (institution_id, scan_id, id) on delete cascade
    ) with (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
    call protect_tenant_table('slips');
    create index slips_of_group on slips (institution_id, scan_id, group_id);

    -- A typed code is all that a respondent brings.
    create function group_of_revoked_code(sought text) returns table (institution_id uuid, group_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select c.institution_id, c.group_id from public.revoked_codes c where c.code = sought; end;
    create function group_of_slip(sought bytea) returns table (institution_id uuid, group_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic select s.institution_id, s.group_id from public.slips s where s.code_hash = sought; end;

    create or replace function refuse_change_of_launched_group() returns trigger language plpgsql security definer
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
        or (new.id, new.key, new.position, new.label) is distinct from (old.id, old.key, old.position, old.label)
        or (new.code <> old.code and not exists (select from revoked_codes r
          where r.institution_id = old.institution_id and r.group_id = old.id and r.code = old.code))
      then
        raise exception 'a group of a launched scan is frozen'
          using errcode = 'check_violation', constraint = 'stakeholder_groups_frozen';
      end if;
      return new;
    end $$;

    do $$ begin
      if current_setting('server_version_num')::integer >= 170000 then
        grant maintain on slips to bruggenscan_app;
      end if;
    end $$;
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    create or replace function refuse_change_of_launched_group() returns trigger language plpgsql security definer
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
    drop function group_of_slip;
    drop function group_of_revoked_code;
    drop table slips;
    drop table revoked_codes;
  `)
