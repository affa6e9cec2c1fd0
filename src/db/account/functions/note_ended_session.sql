-- Remembers for a day, by its hash, that a session was ended, so that a request under way can not save it again. What
-- was remembered longer ago is deleted.
--
-- Called by: the trigger `note_ended_session` on `sessions`, after a delete of a session that had not expired.
-- Locks: the deleted rows.
-- Runs as: its owner, because the application has no right to `ended_sessions`.

create or replace function note_ended_session() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from public.ended_sessions where until < now();
  insert into public.ended_sessions values (sha256(convert_to(old.sid, 'UTF8')), now() + interval '1 day')
    on conflict do nothing;
  return null;
end $$;
