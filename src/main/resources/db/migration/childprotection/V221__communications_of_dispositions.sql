-- To whom a disposition of the director was communicated, copy by copy; a parent from whom the place is kept gets an extract (P4).
create table childprotection.disposition_communication (
  id uuid primary key,
  one_time_key uuid not null constraint disposition_copy_is_entered_once unique,
  measure_id uuid not null constraint disposition_copy_of_measure references childprotection.measure,
  copy_number int not null constraint disposition_copies_count_from_one check (copy_number >= 1),
  addressee text not null constraint disposition_copy_is_for_somebody check (length(addressee) >= 3),
  role text not null constraint disposition_role_known check (role in ('PARENT', 'RECEIVER', 'LOCAL_SERVICE', 'PAYER', 'COURT', 'OTHER')),
  address text not null,
  extract boolean not null,
  sent_on date not null,
  proof text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_copy_has_its_number unique (measure_id, copy_number)
);
create function childprotection.disposition_copy_stays_but_for_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not (to_jsonb(new) - array['addressee', 'address', 'proof'] = to_jsonb(old) - array['addressee', 'address', 'proof']
      and exists (select from childprotection.measure m where m.id = old.measure_id and childprotection.is_erasing(m.case_id))) then
    raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger disposition_copy_is_never_changed before update or delete on childprotection.disposition_communication
  for each row execute function childprotection.disposition_copy_stays_but_for_erasure();
