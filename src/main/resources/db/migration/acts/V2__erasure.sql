-- Cases whose acts were erased after the selection of their file was approved (Legea nr. 16/1996): only in the transaction that writes this line
-- are texts, addressees and reasons blanked; kind, state, number, day and signatory stay, and the sums that visas were given for.
create table acts.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger erasure_is_never_changed before update or delete on acts.erasure for each row execute function acts.refuse_change();

create function acts.is_erasing(erased_context text, erased_case uuid) returns boolean language sql stable as $$
  select exists (select from acts.erasure e where e.context = erased_context and e.case_id = erased_case
    and e.in_transaction = pg_current_xact_id_if_assigned())
$$;

create or replace function acts.keep_signed() returns trigger language plpgsql as $$
declare
  words text[] := array['subject', 'search_text', 'typed', 'addressees', 'content', 'content_sum', 'cancel_reason'];
begin
  if acts.is_erasing(old.context, old.case_id) and to_jsonb(new) - words = to_jsonb(old) - words then
    return new;
  end if;
  if row(old.context, old.case_id, old.template_id, old.kind, old.issuer, old.subject, old.typed, old.addressees, old.drafter_id, old.content,
      old.content_sum, old.issued_id, old.number, old.dated_on, old.signatory_id, old.signed_at, old.replaces_id, old.effect)
    is distinct from row(new.context, new.case_id, new.template_id, new.kind, new.issuer, new.subject, new.typed, new.addressees, new.drafter_id,
      new.content, new.content_sum, new.issued_id, new.number, new.dated_on, new.signatory_id, new.signed_at, new.replaces_id, new.effect) then
    raise exception 'a signed act is never changed';
  end if;
  return new;
end $$;

create function acts.only_erase() returns trigger language plpgsql as $$
declare
  words text[] := case tg_table_name when 'visa' then array['reason'] else array['note'] end;
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - words = to_jsonb(old) - words
      and exists (select from acts.act a where a.id = old.act_id and acts.is_erasing(a.context, a.case_id)) then
    return new;
  end if;
  raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name;
end $$;
drop trigger visa_is_never_changed on acts.visa;
create trigger visa_is_never_changed before update or delete on acts.visa for each row execute function acts.only_erase();
drop trigger step_is_never_changed on acts.step;
create trigger step_is_never_changed before update or delete on acts.step for each row execute function acts.only_erase();
