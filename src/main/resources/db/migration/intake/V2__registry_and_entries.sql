-- The registers that numbers are taken from: one for the institution, others for its centres.
create table intake.registry (
  id uuid primary key,
  version bigint not null,
  code text not null
    constraint registry_code_well_formed check (code ~ '^[A-Z0-9][A-Z0-9-]{0,11}$')
    constraint registry_code_taken unique,
  name text not null constraint registry_has_a_name check (length(name) between 1 and 120),
  unit_id uuid not null,
  active boolean not null,
  form_key uuid constraint registry_form_sent_once unique
);

-- The last number given in a registry and year. A row is locked from the moment a number is taken until its entry is
-- committed; if that fails, the number returns with the rollback and the series stays without gaps.
create table intake.entry_series (
  registry_id uuid not null references intake.registry,
  year int not null,
  last_number int not null,
  last_at timestamptz not null,
  primary key (registry_id, year),
  constraint entry_series_counts_from_one check (last_number >= 1)
);

create table intake.entry (
  id uuid primary key,
  version bigint not null,
  one_time_key uuid not null constraint entry_form_sent_once unique,
  registry_id uuid not null references intake.registry,
  registry_unit_id uuid not null,
  year int not null,
  number int not null,
  registered_at timestamptz not null,
  registered_on date not null,
  counts_from date not null,
  registered_by uuid not null,
  registered_by_name text not null,
  direction text not null constraint direction_known check (direction in ('IN', 'OUT', 'INTERNAL')),
  channel text not null
    constraint channel_known check (channel in ('COUNTER', 'POST', 'E_MAIL', 'PORTAL', 'FAX', 'PHONE_NOTE')),
  correspondent_kind text not null
    constraint correspondent_kind_known check (correspondent_kind in ('PERSON', 'NAMED', 'ORGANISATION', 'ANONYMOUS')),
  correspondent_person_id uuid,
  correspondent_name text not null,
  correspondent_contact text not null,
  own_number text not null,
  own_date date,
  subject text not null constraint entry_has_a_subject check (length(subject) between 1 and 300),
  document_type text not null,
  pages int,
  annexes int,
  confidentiality text not null constraint confidentiality_known
    check (confidentiality in ('GENERAL', 'SOCIAL', 'MEDICAL', 'PSYCHOLOGICAL', 'LEGAL', 'CHILD', 'VIOLENCE')),
  search_text text not null,
  unit_id uuid,
  responsible_id uuid,
  stage text not null constraint stage_known check (stage in ('REGISTERED', 'RESOLVED', 'ASSIGNED', 'DRAFTED', 'CHECKED',
    'LEGAL_VISA', 'FINANCIAL_VISA', 'SIGNED', 'NUMBERED_OUT', 'SENT', 'FILED')),
  resolution_text text,
  resolution_by uuid,
  resolution_by_name text,
  resolution_on date,
  due_on date,
  case_context text,
  case_id uuid,
  answers_entry_id uuid references intake.entry,
  answer_number text,
  answer_on date,
  file_code text not null,
  closed_on date,
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancelled_by_name text,
  cancelled_reason text,
  constraint entry_number_is_given_once unique (registry_id, year, number),
  constraint entry_is_dated_in_its_year check (extract(year from registered_on) = year),
  constraint terms_never_run_before_registration check (counts_from >= registered_on),
  constraint person_is_picked check ((correspondent_kind = 'PERSON') = (correspondent_person_id is not null)),
  constraint only_the_anonymous_have_no_name check ((correspondent_kind = 'ANONYMOUS') or correspondent_name <> ''),
  constraint case_is_named_whole check ((case_context is null) = (case_id is null)),
  constraint answer_is_cited_whole check ((answer_number is null) = (answer_on is null)),
  constraint cancelled_with_a_reason check ((cancelled_at is null) = (cancelled_reason is null)
    and (cancelled_reason is null or length(cancelled_reason) >= 3))
);
create index entry_order_idx on intake.entry (registered_at desc, number desc);
create index entry_registry_unit_idx on intake.entry (registry_unit_id, registered_at desc, number desc);
create index entry_unit_idx on intake.entry (unit_id, registered_at desc, number desc);
create index entry_responsible_idx on intake.entry (responsible_id, registered_at desc, number desc);
create index entry_answers_idx on intake.entry (answers_entry_id);
create index entry_person_idx on intake.entry (correspondent_person_id) where correspondent_person_id is not null;
create index entry_case_idx on intake.entry (case_context, case_id) where case_id is not null;
create index entry_search_idx on intake.entry using gin (search_text gin_trgm_ops);

-- A number, once given, stays with what it was given for; only what happens to the paper afterwards is added.
create function intake.refuse_renumbering() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.registry_id, old.year, old.number, old.registered_at, old.registered_on, old.direction)
      is distinct from (new.registry_id, new.year, new.number, new.registered_at, new.registered_on, new.direction) then
    raise exception 'a registered number is never changed or removed';
  end if;
  return new;
end $$;
create trigger entry_keeps_its_number before update or delete on intake.entry
  for each row execute function intake.refuse_renumbering();

comment on column intake.entry.counts_from is 'The day that legal terms run from: that of the number, or the next working day for electronic mail after hours';
comment on column intake.entry.search_text is 'Subject and correspondent without capitals and diacritics';
