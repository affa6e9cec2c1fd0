-- Shows the rows of a new table to one account at a time: forced row-level security, a policy for its owner and one
-- for the application, and the application's rights.
--
-- Called by: migrations that make a table with an `account_id`.
-- Locks: the table, as `alter table` does.
-- Runs as: its caller, who is the owner of the table.

create or replace procedure protect_account_table(name regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy owner_sees_all on %s to %I using (true) with check (true)', name, current_user);
  execute format('create policy own_account on %s to bruggenscan_app
    using (account_id = current_account()) with check (account_id = current_account())', name);
  execute format('grant select, insert, update, delete on %s to bruggenscan_app', name);
end $$;
