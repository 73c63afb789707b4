-- Cases whose notes were erased after the selection of their file was approved (Legea nr. 16/1996): only in the transaction that writes this
-- line are the words of the notes blanked, and nothing else of them changed. The line itself never changes.
create table notes.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create function notes.keep_erasure() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger erasure_is_never_changed before update or delete on notes.erasure for each row execute function notes.keep_erasure();

create function notes.is_erasing(note uuid) returns boolean language sql stable as $$
  select exists (select from notes.note n join notes.erasure e on e.context = n.context and e.case_id = n.case_id
    where n.id = note and e.in_transaction = pg_current_xact_id_if_assigned())
$$;

create or replace function notes.refuse_change() returns trigger language plpgsql as $$
declare
  words text[] := case tg_table_name
    when 'note_text' then array['place', 'others', 'said', 'assessment', 'search_text', 'officer_ids', 'file_ids']
    when 'completion' then array['text', 'search_text'] when 'next_step' then array['text'] when 'withdrawal' then array['reason']
    when 'appointment_step' then array['reason'] else array[]::text[] end;
  erasing boolean := false;
begin
  if tg_table_name = 'appointment_step' then
    erasing := exists (select from notes.appointment a join notes.erasure e on e.context = a.context and e.case_id = a.case_id
      where a.id = old.appointment_id and e.in_transaction = pg_current_xact_id_if_assigned());
  elsif tg_table_name in ('note_text', 'completion', 'next_step', 'withdrawal', 'participant') then
    erasing := notes.is_erasing(old.note_id);
  end if;
  if erasing and tg_op = 'UPDATE' and to_jsonb(new) - words = to_jsonb(old) - words then
    return new;
  elsif erasing and tg_op = 'DELETE' and tg_table_name = 'participant' then
    return old;
  end if;
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;
