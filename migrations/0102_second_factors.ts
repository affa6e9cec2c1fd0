import type { Knex } from 'knex'

/**
 * Of an account and of no institution: reached as oneself only. Secrets are sealed, codes are keyed hashes. A step that
 * was used is used up with all before it, by one update, so that of two who bring one code at once one gets in.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create procedure protect_account_table(name regclass) language plpgsql as $$
    begin
      execute format('alter table %s enable row level security', name);
      execute format('alter table %s force row level security', name);
      execute format('create policy owner_sees_all on %s to %I using (true) with check (true)', name, current_user);
      execute format('create policy own_account on %s to bruggenscan_app
        using (account_id = current_account()) with check (account_id = current_account())', name);
      execute format('grant select, insert, update, delete on %s to bruggenscan_app', name);
    end $$;
    revoke execute on procedure protect_account_table from public;

    alter table accounts add column grace_taken_at timestamptz;

    create table second_factors (
      account_id uuid not null,
      sealed_secret bytea not null,
      last_step bigint not null,
      enrolled_at timestamptz not null,
      constraint second_factors_pkey primary key (account_id),
      constraint second_factors_account foreign key (account_id) references accounts on delete cascade,
      constraint second_factors_sealed check (length(sealed_secret) between 40 and 200)
    );
    call protect_account_table('second_factors');

    create table recovery_codes (
      account_id uuid not null,
      code_hash bytea not null,
      constraint recovery_codes_pkey primary key (account_id, code_hash),
      constraint recovery_codes_factor foreign key (account_id) references second_factors on delete cascade,
      constraint recovery_codes_hash check (length(code_hash) = 32)
    );
    call protect_account_table('recovery_codes');
  `)

export const down = (knex: Knex) =>
  knex.raw(`
    drop table recovery_codes;
    drop table second_factors;
    alter table accounts drop column grace_taken_at;
    drop procedure protect_account_table;
  `)
