-- A measure taken over from former files stays as it was ordered, also where the law of today would not let it be ordered like that.
alter table childprotection.measure
  add column taken_over boolean not null default false,
  drop constraint the_director_places_only_at_once,
  drop constraint the_commission_never_places_at_once,
  drop constraint emergency_placement_is_not_opposed,
  drop constraint commission_needs_both_consents,
  drop constraint measure_begins_with_its_decision,
  add constraint the_director_places_only_at_once check (taken_over or body <> 'DIRECTOR' or type = 'EMERGENCY_PLACEMENT'),
  add constraint the_commission_never_places_at_once check (taken_over or body <> 'COMMISSION' or type <> 'EMERGENCY_PLACEMENT'),
  add constraint emergency_placement_is_not_opposed check (taken_over or body <> 'DIRECTOR' or not opposition),
  add constraint commission_needs_both_consents
    check (taken_over or body <> 'COMMISSION' or (parents_consent <> 'MISSING' and child_consent <> 'REFUSES')),
  add constraint measure_begins_with_its_decision check (taken_over or body = 'COURT' or from_day >= decided_on);

-- A file of former measures, certificates or attests: checked row by row first, then taken over (preluarea dosarelor existente).
create table childprotection.takeover (
  id uuid primary key,
  form_key uuid not null constraint a_takeover_form_checks_one_file unique,
  kind text not null constraint takeover_kind_known check (kind in ('MEASURES', 'CERTIFICATES', 'CARERS')),
  file_name text not null,
  unit_id uuid not null,
  passed_over text[] not null,
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  released_by uuid,
  released_by_name text,
  released_at timestamptz,
  finished_at timestamptz,
  constraint released_takeover_names_who check (num_nonnulls(released_by, released_by_name, released_at) in (0, 3)),
  constraint takeover_is_finished_after_release check (finished_at is null or released_at is not null)
);
create index takeover_order_idx on childprotection.takeover (uploaded_at desc, id);

-- A row as it was typed: read, its person found, good, wrong, known from before, or taken over.
create table childprotection.takeover_row (
  id uuid primary key,
  takeover_id uuid not null references childprotection.takeover,
  line int not null,
  cells text[] not null,
  state text not null constraint takeover_row_state_known check (state in ('READ', 'FOUND', 'GOOD', 'WRONG', 'KNOWN', 'DONE')),
  person_id uuid,
  constraint takeover_line_stands_once unique (takeover_id, line),
  constraint a_good_row_names_its_person check (state not in ('FOUND', 'GOOD', 'KNOWN', 'DONE') or person_id is not null)
);
create index takeover_row_state_idx on childprotection.takeover_row (takeover_id, state, line);
create index takeover_row_person_idx on childprotection.takeover_row (person_id) where person_id is not null;

-- What is wrong in a row, or what the law would not allow today and does not stop it.
create table childprotection.takeover_finding (
  row_id uuid not null references childprotection.takeover_row,
  position int not null,
  severity text not null constraint takeover_severity_known check (severity in ('ERROR', 'WARNING')),
  column_name text,
  code text not null,
  arguments text[] not null,
  constraint takeover_finding_pk primary key (row_id, position)
);

-- Who issued what was taken over, on which articles, and the row it stood in; the key of the same row is always the same, so that it is taken once.
create table childprotection.taken_over (
  key uuid primary key,
  subject_id uuid not null constraint a_subject_is_taken_over_once unique,
  file_id uuid not null,
  row_id uuid not null references childprotection.takeover_row,
  number text not null,
  issued_on date not null,
  issuer text not null,
  articles text not null
);
create index taken_over_file_idx on childprotection.taken_over (file_id);
create index taken_over_row_idx on childprotection.taken_over (row_id);
