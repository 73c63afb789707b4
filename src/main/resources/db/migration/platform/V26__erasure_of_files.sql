-- Cases whose files were erased after the selection of their file was approved (Legea nr. 16/1996). Only in the transaction that writes this
-- line are the bytes of their documents removed and their names blanked; place, kind, size, sum and registry number stay.
create table platform.file_erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger file_erasure_is_never_changed before update or delete on platform.file_erasure
  for each row execute function platform.refuse_change();

create function platform.is_erasing(file uuid) returns boolean language sql stable as $$
  select exists (select from platform.case_file f join platform.file_erasure e on e.context = f.case_context and e.case_id = f.case_id
    where f.id = file and e.in_transaction = pg_current_xact_id_if_assigned())
$$;

create or replace function platform.only_withdraw() returns trigger language plpgsql as $$
declare
  withdrawal text[] := array['withdrawn_by', 'withdrawn_by_name', 'withdrawn_at', 'withdrawal_reason'];
  words text[] := array['title', 'name', 'source_detail', 'declared_type', 'pages'];
begin
  if tg_op = 'UPDATE' and platform.is_erasing(old.id)
      and to_jsonb(new) - withdrawal - words = to_jsonb(old) - withdrawal - words then
    return new;
  end if;
  if tg_op = 'DELETE' or old.withdrawn_at is not null or to_jsonb(new) - withdrawal <> to_jsonb(old) - withdrawal then
    raise exception 'files of cases are never changed or removed, only withdrawn';
  end if;
  return new;
end $$;

-- The bytes go; who signed them, and where the original lay, is blanked.
create function platform.only_erase() returns trigger language plpgsql as $$
begin
  if platform.is_erasing(old.file_id) then
    return old;
  end if;
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name;
end $$;
create function platform.never_change_file() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name;
end $$;
drop trigger file_content_is_never_changed on platform.file_content;
create trigger file_content_is_never_changed before update on platform.file_content for each row execute function platform.never_change_file();
create trigger file_content_is_only_erased before delete on platform.file_content for each row execute function platform.only_erase();
drop trigger file_signature_is_never_changed on platform.file_signature;
create trigger file_signature_is_never_changed before update on platform.file_signature for each row execute function platform.never_change_file();
create trigger file_signature_is_only_erased before delete on platform.file_signature for each row execute function platform.only_erase();
drop trigger file_original_is_never_changed on platform.file_original;
create trigger file_original_is_never_changed before update on platform.file_original for each row execute function platform.never_change_file();
create trigger file_original_is_only_erased before delete on platform.file_original for each row execute function platform.only_erase();

-- Of an issued act the number, day, kind and signatory stay in the register for good; its subject is blanked, its paper goes.
create function platform.is_erasing_act(act uuid) returns boolean language sql stable as $$
  select exists (select from platform.act a join platform.file_erasure e on e.context = a.case_context and e.case_id = a.case_id
    where a.id = act and e.in_transaction = pg_current_xact_id_if_assigned())
$$;
create function platform.only_erase_act() returns trigger language plpgsql as $$
begin
  -- within each other, because a condition is read whole and the rows of the other table lack its columns
  if tg_table_name = 'act' then
    if tg_op = 'UPDATE' and platform.is_erasing_act(old.id) and to_jsonb(new) - array['subject'] = to_jsonb(old) - array['subject'] then
      return new;
    end if;
  elsif tg_op = 'DELETE' then
    if platform.is_erasing_act(old.act_id) then
      return old;
    end if;
  end if;
  raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name;
end $$;
drop trigger act_is_never_changed on platform.act;
create trigger act_is_never_changed before update or delete on platform.act for each row execute function platform.only_erase_act();
drop trigger act_file_is_never_changed on platform.act_file;
create trigger act_file_is_never_changed before update or delete on platform.act_file for each row execute function platform.only_erase_act();
