-- Drops the insert of a session that was ended.
--
-- Called by: the trigger `keep_session_ended` on `sessions`, before an insert.
-- Locks: none.
-- Runs as: its owner, because the application has no right to `ended_sessions`.

create or replace function keep_session_ended() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from public.ended_sessions where sid_hash = sha256(convert_to(new.sid, 'UTF8'))) then
    return null;
  end if;
  return new;
end $$;
